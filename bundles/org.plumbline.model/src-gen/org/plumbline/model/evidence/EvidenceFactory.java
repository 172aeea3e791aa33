/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.plumbline.model.evidence.EvidencePackage
 * @generated
 */
public interface EvidenceFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EvidenceFactory eINSTANCE = org.plumbline.model.evidence.impl.EvidenceFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Support Bundle</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Support Bundle</em>'.
	 * @generated
	 */
	SupportBundle createSupportBundle();

	/**
	 * Returns a new object of class '<em>Member</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Member</em>'.
	 * @generated
	 */
	Member createMember();

	/**
	 * Returns a new object of class '<em>Notice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Notice</em>'.
	 * @generated
	 */
	Notice createNotice();

	/**
	 * Returns a new object of class '<em>Host</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host</em>'.
	 * @generated
	 */
	Host createHost();

	/**
	 * Returns a new object of class '<em>Host Fact</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host Fact</em>'.
	 * @generated
	 */
	HostFact createHostFact();

	/**
	 * Returns a new object of class '<em>Log File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Log File</em>'.
	 * @generated
	 */
	LogFile createLogFile();

	/**
	 * Returns a new object of class '<em>Command Output</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Command Output</em>'.
	 * @generated
	 */
	CommandOutput createCommandOutput();

	/**
	 * Returns a new object of class '<em>Adapter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Adapter</em>'.
	 * @generated
	 */
	Adapter createAdapter();

	/**
	 * Returns a new object of class '<em>Storage Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Storage Device</em>'.
	 * @generated
	 */
	StorageDevice createStorageDevice();

	/**
	 * Returns a new object of class '<em>Storage Path</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Storage Path</em>'.
	 * @generated
	 */
	StoragePath createStoragePath();

	/**
	 * Returns a new object of class '<em>Datastore</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Datastore</em>'.
	 * @generated
	 */
	Datastore createDatastore();

	/**
	 * Returns a new object of class '<em>Ramdisk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ramdisk</em>'.
	 * @generated
	 */
	Ramdisk createRamdisk();

	/**
	 * Returns a new object of class '<em>Ramdisk Sample</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ramdisk Sample</em>'.
	 * @generated
	 */
	RamdiskSample createRamdiskSample();

	/**
	 * Returns a new object of class '<em>Ramdisk Filler</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ramdisk Filler</em>'.
	 * @generated
	 */
	RamdiskFiller createRamdiskFiller();

	/**
	 * Returns a new object of class '<em>Counter Store</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Counter Store</em>'.
	 * @generated
	 */
	CounterStore createCounterStore();

	/**
	 * Returns a new object of class '<em>Counter Share</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Counter Share</em>'.
	 * @generated
	 */
	CounterShare createCounterShare();

	/**
	 * Returns a new object of class '<em>Gauge</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gauge</em>'.
	 * @generated
	 */
	Gauge createGauge();

	/**
	 * Returns a new object of class '<em>Virtual Machine</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtual Machine</em>'.
	 * @generated
	 */
	VirtualMachine createVirtualMachine();

	/**
	 * Returns a new object of class '<em>Collection Failure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Collection Failure</em>'.
	 * @generated
	 */
	CollectionFailure createCollectionFailure();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	EvidencePackage getEvidencePackage();

} //EvidenceFactory
