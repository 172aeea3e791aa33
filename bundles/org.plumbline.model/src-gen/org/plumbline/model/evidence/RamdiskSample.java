/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.EvidenceRef;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ramdisk Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The fill level of one ramdisk at one time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#getTimeNs <em>Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#getUsedBytes <em>Used Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#getAvailableBytes <em>Available Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#getUsedPercent <em>Used Percent</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#getPeakBytes <em>Peak Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#getMaxInodes <em>Max Inodes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#getUsedInodes <em>Used Inodes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.RamdiskSample#isApproximate <em>Approximate</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample()
 * @generated
 */
public interface RamdiskSample extends EObject {
	/**
	 * Returns the value of the '<em><b>Time Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was observed. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Ns</em>' attribute.
	 * @see #setTimeNs(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_TimeNs()
	 * @generated
	 */
	long getTimeNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#getTimeNs <em>Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Ns</em>' attribute.
	 * @see #getTimeNs()
	 * @generated
	 */
	void setTimeNs(long value);

	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the ramdisk in bytes; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #setSizeBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_SizeBytes()
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Used Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Used space in bytes; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Bytes</em>' attribute.
	 * @see #setUsedBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_UsedBytes()
	 * @generated
	 */
	long getUsedBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#getUsedBytes <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Bytes</em>' attribute.
	 * @see #getUsedBytes()
	 * @generated
	 */
	void setUsedBytes(long value);

	/**
	 * Returns the value of the '<em><b>Available Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Space still to be had in bytes; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Available Bytes</em>' attribute.
	 * @see #setAvailableBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_AvailableBytes()
	 * @generated
	 */
	long getAvailableBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#getAvailableBytes <em>Available Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Available Bytes</em>' attribute.
	 * @see #getAvailableBytes()
	 * @generated
	 */
	void setAvailableBytes(long value);

	/**
	 * Returns the value of the '<em><b>Used Percent</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Used space in percent of the size, 0 to 100; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Percent</em>' attribute.
	 * @see #setUsedPercent(double)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_UsedPercent()
	 * @generated
	 */
	double getUsedPercent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#getUsedPercent <em>Used Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Percent</em>' attribute.
	 * @see #getUsedPercent()
	 * @generated
	 */
	void setUsedPercent(double value);

	/**
	 * Returns the value of the '<em><b>Peak Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most space used since start-up, in bytes; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peak Bytes</em>' attribute.
	 * @see #setPeakBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_PeakBytes()
	 * @generated
	 */
	long getPeakBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#getPeakBytes <em>Peak Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak Bytes</em>' attribute.
	 * @see #getPeakBytes()
	 * @generated
	 */
	void setPeakBytes(long value);

	/**
	 * Returns the value of the '<em><b>Max Inodes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most inodes that the ramdisk can hold; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Inodes</em>' attribute.
	 * @see #setMaxInodes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_MaxInodes()
	 * @generated
	 */
	long getMaxInodes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#getMaxInodes <em>Max Inodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Inodes</em>' attribute.
	 * @see #getMaxInodes()
	 * @generated
	 */
	void setMaxInodes(long value);

	/**
	 * Returns the value of the '<em><b>Used Inodes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inodes in use; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Inodes</em>' attribute.
	 * @see #setUsedInodes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_UsedInodes()
	 * @generated
	 */
	long getUsedInodes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#getUsedInodes <em>Used Inodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Inodes</em>' attribute.
	 * @see #getUsedInodes()
	 * @generated
	 */
	void setUsedInodes(long value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The default value is <code>"::0#00000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line that this was read from; EvidenceRef.NONE if it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(EvidenceRef)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_Origin()
	 * @generated
	 */
	EvidenceRef getOrigin();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(EvidenceRef value);

	/**
	 * Returns the value of the '<em><b>Approximate</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if the sizes were rounded by the source, as "df -h" does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approximate</em>' attribute.
	 * @see #setApproximate(boolean)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdiskSample_Approximate()
	 * @generated
	 */
	boolean isApproximate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.RamdiskSample#isApproximate <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approximate</em>' attribute.
	 * @see #isApproximate()
	 * @generated
	 */
	void setApproximate(boolean value);

} // RamdiskSample
