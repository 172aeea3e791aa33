/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One ESX or ESXi host, or another machine whose logs lie in the bundle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.Host#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getVersion <em>Version</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getRelease <em>Release</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getBuild <em>Build</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getBootTimeNs <em>Boot Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getLogFiles <em>Log Files</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getCommandOutputs <em>Command Outputs</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getAdapters <em>Adapters</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getDatastores <em>Datastores</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getRamdisks <em>Ramdisks</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getVirtualMachines <em>Virtual Machines</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getCollectionFailures <em>Collection Failures</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getFileSystems <em>File Systems</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getCounterStore <em>Counter Store</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Host#getGauges <em>Gauges</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getHost()
 * @generated
 */
public interface Host extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Host name as the machine knows itself; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Host#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full product line, such as "VMware ESX 4.1.0 build-348481"; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Version()
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Host#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

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
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Release()
	 * @generated
	 */
	String getRelease();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Host#getRelease <em>Release</em>}' attribute.
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
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Build()
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Host#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Boot Time Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the host started last before the collection. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Time Ns</em>' attribute.
	 * @see #setBootTimeNs(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_BootTimeNs()
	 * @generated
	 */
	long getBootTimeNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Host#getBootTimeNs <em>Boot Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Time Ns</em>' attribute.
	 * @see #getBootTimeNs()
	 * @generated
	 */
	void setBootTimeNs(long value);

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.HostFact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single facts in groups, in the order they were met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Facts()
	 * @generated
	 */
	EList<HostFact> getFacts();

	/**
	 * Returns the value of the '<em><b>Log Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.LogFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The logs of this host, ordered by path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log Files</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_LogFiles()
	 * @generated
	 */
	EList<LogFile> getLogFiles();

	/**
	 * Returns the value of the '<em><b>Command Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.CommandOutput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The saved command outputs of this host, ordered by path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command Outputs</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_CommandOutputs()
	 * @generated
	 */
	EList<CommandOutput> getCommandOutputs();

	/**
	 * Returns the value of the '<em><b>Adapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.Adapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storage and network adapters, ordered by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adapters</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Adapters()
	 * @generated
	 */
	EList<Adapter> getAdapters();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.StorageDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disks and LUNs, ordered by id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Devices()
	 * @generated
	 */
	EList<StorageDevice> getDevices();

	/**
	 * Returns the value of the '<em><b>Datastores</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.Datastore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Datastores that the host sees, ordered by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datastores</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Datastores()
	 * @generated
	 */
	EList<Datastore> getDatastores();

	/**
	 * Returns the value of the '<em><b>Ramdisks</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.Ramdisk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ramdisks of the host, ordered by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ramdisks</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Ramdisks()
	 * @generated
	 */
	EList<Ramdisk> getRamdisks();

	/**
	 * Returns the value of the '<em><b>Virtual Machines</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.VirtualMachine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual machines registered on the host, ordered by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Machines</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_VirtualMachines()
	 * @generated
	 */
	EList<VirtualMachine> getVirtualMachines();

	/**
	 * Returns the value of the '<em><b>Collection Failures</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.CollectionFailure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the collector says it could not gather, in the order of its logs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collection Failures</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_CollectionFailures()
	 * @generated
	 */
	EList<CollectionFailure> getCollectionFailures();

	/**
	 * Returns the value of the '<em><b>File Systems</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.Ramdisk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File systems of the host that are no ramdisks: volumes and what a service console mounts, with their fill level; ordered by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Systems</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_FileSystems()
	 * @generated
	 */
	EList<Ramdisk> getFileSystems();

	/**
	 * Returns the value of the '<em><b>Counter Store</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the statistics files of the management service hold; null if the bundle has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counter Store</em>' containment reference.
	 * @see #setCounterStore(CounterStore)
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_CounterStore()
	 * @generated
	 */
	CounterStore getCounterStore();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Host#getCounterStore <em>Counter Store</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counter Store</em>' containment reference.
	 * @see #getCounterStore()
	 * @generated
	 */
	void setCounterStore(CounterStore value);

	/**
	 * Returns the value of the '<em><b>Gauges</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.Gauge}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers about memory, in the order of the outputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gauges</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getHost_Gauges()
	 * @generated
	 */
	EList<Gauge> getGauges();

} // Host
