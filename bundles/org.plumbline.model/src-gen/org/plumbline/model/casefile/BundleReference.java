/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bundle Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A bundle that a case rests on. The checksum tells it; the file may have moved.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.BundleReference#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.BundleReference#getFile <em>File</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.BundleReference#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.BundleReference#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.BundleReference#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.BundleReference#getHostName <em>Host Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.BundleReference#getRelease <em>Release</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.BundleReference#getBuild <em>Build</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.BundleReference#getCollectedNs <em>Collected Ns</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference()
 * @generated
 */
public interface BundleReference extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.BundleReference#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path where the bundle was last seen; empty after redaction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference_File()
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.BundleReference#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file without its folder; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.BundleReference#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 in 64 lower-case hex digits; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference_Sha256()
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.BundleReference#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size in bytes; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #setSizeBytes(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference_SizeBytes()
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.BundleReference#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Host Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the machine that made it; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host Name</em>' attribute.
	 * @see #setHostName(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference_HostName()
	 * @generated
	 */
	String getHostName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.BundleReference#getHostName <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Name</em>' attribute.
	 * @see #getHostName()
	 * @generated
	 */
	void setHostName(String value);

	/**
	 * Returns the value of the '<em><b>Release</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short product line such as "4.1"; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Release</em>' attribute.
	 * @see #setRelease(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference_Release()
	 * @generated
	 */
	String getRelease();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.BundleReference#getRelease <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Release</em>' attribute.
	 * @see #getRelease()
	 * @generated
	 */
	void setRelease(String value);

	/**
	 * Returns the value of the '<em><b>Build</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Build number in digits; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Build</em>' attribute.
	 * @see #setBuild(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference_Build()
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.BundleReference#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Collected Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was collected. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected Ns</em>' attribute.
	 * @see #setCollectedNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getBundleReference_CollectedNs()
	 * @generated
	 */
	long getCollectedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.BundleReference#getCollectedNs <em>Collected Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected Ns</em>' attribute.
	 * @see #getCollectedNs()
	 * @generated
	 */
	void setCollectedNs(long value);

} // BundleReference
