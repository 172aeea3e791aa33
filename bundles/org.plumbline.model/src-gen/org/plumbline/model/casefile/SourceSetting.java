/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the times of one source are to be read, where the file itself does not say it or is wrong.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.SourceSetting#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SourceSetting#getBundleSha256 <em>Bundle Sha256</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SourceSetting#getPath <em>Path</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SourceSetting#getZone <em>Zone</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SourceSetting#getYear <em>Year</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SourceSetting#getOffsetNs <em>Offset Ns</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getSourceSetting()
 * @generated
 */
public interface SourceSetting extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSourceSetting_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SourceSetting#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Bundle Sha256</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the bundle; empty for every bundle of the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bundle Sha256</em>' attribute.
	 * @see #setBundleSha256(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSourceSetting_BundleSha256()
	 * @generated
	 */
	String getBundleSha256();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SourceSetting#getBundleSha256 <em>Bundle Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bundle Sha256</em>' attribute.
	 * @see #getBundleSha256()
	 * @generated
	 */
	void setBundleSha256(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path inside the bundle, "*" and "**" as in a file pattern; empty for every source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSourceSetting_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SourceSetting#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone of local stamps, as java.time.ZoneId writes it; empty for no change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSourceSetting_Zone()
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SourceSetting#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year of stamps that have none; 0 for no change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSourceSetting_Year()
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SourceSetting#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Offset Ns</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nanoseconds to add to each time because the clock was wrong; 0 for no change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Ns</em>' attribute.
	 * @see #setOffsetNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSourceSetting_OffsetNs()
	 * @generated
	 */
	long getOffsetNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SourceSetting#getOffsetNs <em>Offset Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Ns</em>' attribute.
	 * @see #getOffsetNs()
	 * @generated
	 */
	void setOffsetNs(long value);

} // SourceSetting
