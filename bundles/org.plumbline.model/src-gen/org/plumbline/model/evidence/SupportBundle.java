/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Bundle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One opened input: an archive made by a host or a vCenter, an unpacked folder or a single log.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getFile <em>File</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getRelease <em>Release</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getBuild <em>Build</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getHostName <em>Host Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getCollectedNs <em>Collected Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#isPartial <em>Partial</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getNotices <em>Notices</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.SupportBundle#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle()
 * @generated
 */
public interface SupportBundle extends EObject {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absolute path of the input on this machine; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_File()
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#getFile <em>File</em>}' attribute.
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
	 * Name of the file or folder, without its parent; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#getName <em>Name</em>}' attribute.
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
	 * SHA-256 of the file in 64 lower-case hex digits; for a folder that of its listing; empty if not computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_Sha256()
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"file"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.evidence.BundleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of input this is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.evidence.BundleKind
	 * @see #setKind(BundleKind)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_Kind()
	 * @generated
	 */
	BundleKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.evidence.BundleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BundleKind value);

	/**
	 * Returns the value of the '<em><b>Release</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short product line such as "4.1", "6.7" or "8.0"; empty if it cannot be told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Release</em>' attribute.
	 * @see #setRelease(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_Release()
	 * @generated
	 */
	String getRelease();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#getRelease <em>Release</em>}' attribute.
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
	 * Build number in digits, without "build-"; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Build</em>' attribute.
	 * @see #setBuild(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_Build()
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Host Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the machine that made the bundle; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host Name</em>' attribute.
	 * @see #setHostName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_HostName()
	 * @generated
	 */
	String getHostName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#getHostName <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Name</em>' attribute.
	 * @see #getHostName()
	 * @generated
	 */
	void setHostName(String value);

	/**
	 * Returns the value of the '<em><b>Collected Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the bundle was collected. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected Ns</em>' attribute.
	 * @see #setCollectedNs(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_CollectedNs()
	 * @generated
	 */
	long getCollectedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#getCollectedNs <em>Collected Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected Ns</em>' attribute.
	 * @see #getCollectedNs()
	 * @generated
	 */
	void setCollectedNs(long value);

	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the input as it lies on disk, in bytes; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #setSizeBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_SizeBytes()
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Partial</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if the input ends early or reading was cancelled, so that more may have existed than was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partial</em>' attribute.
	 * @see #setPartial(boolean)
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_Partial()
	 * @generated
	 */
	boolean isPartial();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.SupportBundle#isPartial <em>Partial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partial</em>' attribute.
	 * @see #isPartial()
	 * @generated
	 */
	void setPartial(boolean value);

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The machines described by this bundle, ordered by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_Hosts()
	 * @generated
	 */
	EList<Host> getHosts();

	/**
	 * Returns the value of the '<em><b>Notices</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.Notice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What could not be read, in the order it was met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notices</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_Notices()
	 * @generated
	 */
	EList<Notice> getNotices();

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.Member}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The files inside the bundle, in the order they were met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getSupportBundle_Members()
	 * @generated
	 */
	EList<Member> getMembers();

} // SupportBundle
