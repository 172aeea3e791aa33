/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Counter Store</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The counters that a management service keeps samples of, from its own files.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getHighestId <em>Highest Id</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getTotal <em>Total</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getLive <em>Live</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getSamplesPerCounter <em>Samples Per Counter</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getPeriodSeconds <em>Period Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getUsedSlots <em>Used Slots</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getSampleBytes <em>Sample Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getNameBytes <em>Name Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getSamplePath <em>Sample Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getNamePath <em>Name Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#isComplete <em>Complete</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getFamilies <em>Families</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterStore#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore()
 * @generated
 */
public interface CounterStore extends EObject {
	/**
	 * Returns the value of the '<em><b>Highest Id</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest counter id ever given; ids are not used again, so the sample file grows with it. -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest Id</em>' attribute.
	 * @see #setHighestId(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_HighestId()
	 * @generated
	 */
	long getHighestId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getHighestId <em>Highest Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Id</em>' attribute.
	 * @see #getHighestId()
	 * @generated
	 */
	void setHighestId(long value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counters that have a name; each way to sum one up counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see #setTotal(int)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_Total()
	 * @generated
	 */
	int getTotal();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(int value);

	/**
	 * Returns the value of the '<em><b>Live</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counters with samples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Live</em>' attribute.
	 * @see #setLive(int)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_Live()
	 * @generated
	 */
	int getLive();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getLive <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Live</em>' attribute.
	 * @see #getLive()
	 * @generated
	 */
	void setLive(int value);

	/**
	 * Returns the value of the '<em><b>Free Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes free inside the file of names; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free Bytes</em>' attribute.
	 * @see #setFreeBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_FreeBytes()
	 * @generated
	 */
	long getFreeBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getFreeBytes <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free Bytes</em>' attribute.
	 * @see #getFreeBytes()
	 * @generated
	 */
	void setFreeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Samples Per Counter</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples kept for each counter; 0 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples Per Counter</em>' attribute.
	 * @see #setSamplesPerCounter(int)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_SamplesPerCounter()
	 * @generated
	 */
	int getSamplesPerCounter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getSamplesPerCounter <em>Samples Per Counter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Samples Per Counter</em>' attribute.
	 * @see #getSamplesPerCounter()
	 * @generated
	 */
	void setSamplesPerCounter(int value);

	/**
	 * Returns the value of the '<em><b>Period Seconds</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from one sample to the next; 0 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Seconds</em>' attribute.
	 * @see #setPeriodSeconds(int)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_PeriodSeconds()
	 * @generated
	 */
	int getPeriodSeconds();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getPeriodSeconds <em>Period Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Seconds</em>' attribute.
	 * @see #getPeriodSeconds()
	 * @generated
	 */
	void setPeriodSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places for a counter in the sample file, used or free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' attribute.
	 * @see #setSlots(int)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_Slots()
	 * @generated
	 */
	int getSlots();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getSlots <em>Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slots</em>' attribute.
	 * @see #getSlots()
	 * @generated
	 */
	void setSlots(int value);

	/**
	 * Returns the value of the '<em><b>Used Slots</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Slots</em>' attribute.
	 * @see #setUsedSlots(int)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_UsedSlots()
	 * @generated
	 */
	int getUsedSlots();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getUsedSlots <em>Used Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Slots</em>' attribute.
	 * @see #getUsedSlots()
	 * @generated
	 */
	void setUsedSlots(int value);

	/**
	 * Returns the value of the '<em><b>Sample Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the sample file in bytes; -1 if it is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Bytes</em>' attribute.
	 * @see #setSampleBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_SampleBytes()
	 * @generated
	 */
	long getSampleBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getSampleBytes <em>Sample Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Bytes</em>' attribute.
	 * @see #getSampleBytes()
	 * @generated
	 */
	void setSampleBytes(long value);

	/**
	 * Returns the value of the '<em><b>Name Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the file of names in bytes; -1 if it is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Bytes</em>' attribute.
	 * @see #setNameBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_NameBytes()
	 * @generated
	 */
	long getNameBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getNameBytes <em>Name Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Bytes</em>' attribute.
	 * @see #getNameBytes()
	 * @generated
	 */
	void setNameBytes(long value);

	/**
	 * Returns the value of the '<em><b>Sample Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the sample file inside the bundle; empty if it is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Path</em>' attribute.
	 * @see #setSamplePath(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_SamplePath()
	 * @generated
	 */
	String getSamplePath();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getSamplePath <em>Sample Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Path</em>' attribute.
	 * @see #getSamplePath()
	 * @generated
	 */
	void setSamplePath(String value);

	/**
	 * Returns the value of the '<em><b>Name Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the file of names inside the bundle; empty if it is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Path</em>' attribute.
	 * @see #setNamePath(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_NamePath()
	 * @generated
	 */
	String getNamePath();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#getNamePath <em>Name Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Path</em>' attribute.
	 * @see #getNamePath()
	 * @generated
	 */
	void setNamePath(String value);

	/**
	 * Returns the value of the '<em><b>Complete</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if both files were read to their end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complete</em>' attribute.
	 * @see #setComplete(boolean)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_Complete()
	 * @generated
	 */
	boolean isComplete();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterStore#isComplete <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complete</em>' attribute.
	 * @see #isComplete()
	 * @generated
	 */
	void setComplete(boolean value);

	/**
	 * Returns the value of the '<em><b>Families</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.CounterShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counters by family, most first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Families</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_Families()
	 * @generated
	 */
	EList<CounterShare> getFamilies();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.CounterShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counters by the storage device in their names, most first; those of other things are left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterStore_Devices()
	 * @generated
	 */
	EList<CounterShare> getDevices();

} // CounterStore
