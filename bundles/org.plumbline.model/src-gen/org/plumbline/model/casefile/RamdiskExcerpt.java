/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ramdisk Excerpt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One fill level of one ramdisk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.RamdiskExcerpt#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.RamdiskExcerpt#getHost <em>Host</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.RamdiskExcerpt#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.RamdiskExcerpt#getTimeNs <em>Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.RamdiskExcerpt#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.RamdiskExcerpt#getUsedBytes <em>Used Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.RamdiskExcerpt#getUsedPercent <em>Used Percent</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.RamdiskExcerpt#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getRamdiskExcerpt()
 * @generated
 */
public interface RamdiskExcerpt extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getRamdiskExcerpt_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.RamdiskExcerpt#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the host; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getRamdiskExcerpt_Host()
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.RamdiskExcerpt#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the ramdisk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getRamdiskExcerpt_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.RamdiskExcerpt#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

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
	 * @see org.plumbline.model.casefile.CasefilePackage#getRamdiskExcerpt_TimeNs()
	 * @generated
	 */
	long getTimeNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.RamdiskExcerpt#getTimeNs <em>Time Ns</em>}' attribute.
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
	 * @see org.plumbline.model.casefile.CasefilePackage#getRamdiskExcerpt_SizeBytes()
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.RamdiskExcerpt#getSizeBytes <em>Size Bytes</em>}' attribute.
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
	 * @see org.plumbline.model.casefile.CasefilePackage#getRamdiskExcerpt_UsedBytes()
	 * @generated
	 */
	long getUsedBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.RamdiskExcerpt#getUsedBytes <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Bytes</em>' attribute.
	 * @see #getUsedBytes()
	 * @generated
	 */
	void setUsedBytes(long value);

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
	 * @see org.plumbline.model.casefile.CasefilePackage#getRamdiskExcerpt_UsedPercent()
	 * @generated
	 */
	double getUsedPercent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.RamdiskExcerpt#getUsedPercent <em>Used Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Percent</em>' attribute.
	 * @see #getUsedPercent()
	 * @generated
	 */
	void setUsedPercent(double value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path inside the bundle that it was read from; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getRamdiskExcerpt_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.RamdiskExcerpt#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // RamdiskExcerpt
