/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decode Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One way in which one device failed on one host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getDevice <em>Device</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getHost <em>Host</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getAdvice <em>Advice</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getCount <em>Count</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getFirstNs <em>First Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.DecodeResult#getLastNs <em>Last Ns</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult()
 * @generated
 */
public interface DecodeResult extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the device; empty if the line names none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_Device()
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

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
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_Host()
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes as text: H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' attribute.
	 * @see #setCodes(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_Codes()
	 * @generated
	 */
	String getCodes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getCodes <em>Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codes</em>' attribute.
	 * @see #getCodes()
	 * @generated
	 */
	void setCodes(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What decides, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means, in a sentence; empty if nobody knows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_Meaning()
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Advice</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do; empty if there is nothing to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Advice</em>' attribute.
	 * @see #setAdvice(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_Advice()
	 * @generated
	 */
	String getAdvice();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getAdvice <em>Advice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Advice</em>' attribute.
	 * @see #getAdvice()
	 * @generated
	 */
	void setAdvice(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it happened, with repeats that were not logged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_Count()
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>First Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happened first. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Ns</em>' attribute.
	 * @see #setFirstNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_FirstNs()
	 * @generated
	 */
	long getFirstNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getFirstNs <em>First Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Ns</em>' attribute.
	 * @see #getFirstNs()
	 * @generated
	 */
	void setFirstNs(long value);

	/**
	 * Returns the value of the '<em><b>Last Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happened last. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Ns</em>' attribute.
	 * @see #setLastNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getDecodeResult_LastNs()
	 * @generated
	 */
	long getLastNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.DecodeResult#getLastNs <em>Last Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Ns</em>' attribute.
	 * @see #getLastNs()
	 * @generated
	 */
	void setLastNs(long value);

} // DecodeResult
