/**
 */
package org.plumbline.model.evidence.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.evidence.BundleKind;
import org.plumbline.model.evidence.EvidencePackage;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Member;
import org.plumbline.model.evidence.Notice;
import org.plumbline.model.evidence.SupportBundle;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Bundle</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getRelease <em>Release</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getBuild <em>Build</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getHostName <em>Host Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getCollectedNs <em>Collected Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#isPartial <em>Partial</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getNotices <em>Notices</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.SupportBundleImpl#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportBundleImpl extends EObjectImpl implements SupportBundle {
	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final BundleKind KIND_EDEFAULT = BundleKind.FILE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected BundleKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected static final String RELEASE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected String release = RELEASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected static final String BUILD_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected String build = BUILD_EDEFAULT;

	/**
	 * The default value of the '{@link #getHostName() <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostName()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_NAME_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getHostName() <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostName()
	 * @generated
	 * @ordered
	 */
	protected String hostName = HOST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectedNs() <em>Collected Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedNs()
	 * @generated
	 * @ordered
	 */
	protected static final long COLLECTED_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getCollectedNs() <em>Collected Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedNs()
	 * @generated
	 * @ordered
	 */
	protected long collectedNs = COLLECTED_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected long sizeBytes = SIZE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #isPartial() <em>Partial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPartial()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PARTIAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPartial() <em>Partial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPartial()
	 * @generated
	 * @ordered
	 */
	protected boolean partial = PARTIAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Host> hosts;

	/**
	 * The cached value of the '{@link #getNotices() <em>Notices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotices()
	 * @generated
	 * @ordered
	 */
	protected EList<Notice> notices;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<Member> members;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportBundleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.SUPPORT_BUNDLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BundleKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(BundleKind newKind) {
		BundleKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelease() {
		return release;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelease(String newRelease) {
		String oldRelease = release;
		release = newRelease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__RELEASE, oldRelease, release));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBuild() {
		return build;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuild(String newBuild) {
		String oldBuild = build;
		build = newBuild;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__BUILD, oldBuild, build));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHostName() {
		return hostName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostName(String newHostName) {
		String oldHostName = hostName;
		hostName = newHostName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__HOST_NAME, oldHostName, hostName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCollectedNs() {
		return collectedNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedNs(long newCollectedNs) {
		long oldCollectedNs = collectedNs;
		collectedNs = newCollectedNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__COLLECTED_NS, oldCollectedNs, collectedNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSizeBytes() {
		return sizeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeBytes(long newSizeBytes) {
		long oldSizeBytes = sizeBytes;
		sizeBytes = newSizeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__SIZE_BYTES, oldSizeBytes, sizeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPartial() {
		return partial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartial(boolean newPartial) {
		boolean oldPartial = partial;
		partial = newPartial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.SUPPORT_BUNDLE__PARTIAL, oldPartial, partial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Host> getHosts() {
		if (hosts == null) {
			hosts = new EObjectContainmentEList<Host>(Host.class, this, EvidencePackage.SUPPORT_BUNDLE__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Notice> getNotices() {
		if (notices == null) {
			notices = new EObjectContainmentEList<Notice>(Notice.class, this, EvidencePackage.SUPPORT_BUNDLE__NOTICES);
		}
		return notices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Member> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList<Member>(Member.class, this, EvidencePackage.SUPPORT_BUNDLE__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EvidencePackage.SUPPORT_BUNDLE__HOSTS:
				return ((InternalEList<?>)getHosts()).basicRemove(otherEnd, msgs);
			case EvidencePackage.SUPPORT_BUNDLE__NOTICES:
				return ((InternalEList<?>)getNotices()).basicRemove(otherEnd, msgs);
			case EvidencePackage.SUPPORT_BUNDLE__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.SUPPORT_BUNDLE__FILE:
				return getFile();
			case EvidencePackage.SUPPORT_BUNDLE__NAME:
				return getName();
			case EvidencePackage.SUPPORT_BUNDLE__SHA256:
				return getSha256();
			case EvidencePackage.SUPPORT_BUNDLE__KIND:
				return getKind();
			case EvidencePackage.SUPPORT_BUNDLE__RELEASE:
				return getRelease();
			case EvidencePackage.SUPPORT_BUNDLE__BUILD:
				return getBuild();
			case EvidencePackage.SUPPORT_BUNDLE__HOST_NAME:
				return getHostName();
			case EvidencePackage.SUPPORT_BUNDLE__COLLECTED_NS:
				return getCollectedNs();
			case EvidencePackage.SUPPORT_BUNDLE__SIZE_BYTES:
				return getSizeBytes();
			case EvidencePackage.SUPPORT_BUNDLE__PARTIAL:
				return isPartial();
			case EvidencePackage.SUPPORT_BUNDLE__HOSTS:
				return getHosts();
			case EvidencePackage.SUPPORT_BUNDLE__NOTICES:
				return getNotices();
			case EvidencePackage.SUPPORT_BUNDLE__MEMBERS:
				return getMembers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EvidencePackage.SUPPORT_BUNDLE__FILE:
				setFile((String)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__NAME:
				setName((String)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__SHA256:
				setSha256((String)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__KIND:
				setKind((BundleKind)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__RELEASE:
				setRelease((String)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__BUILD:
				setBuild((String)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__HOST_NAME:
				setHostName((String)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__COLLECTED_NS:
				setCollectedNs((Long)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__PARTIAL:
				setPartial((Boolean)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends Host>)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__NOTICES:
				getNotices().clear();
				getNotices().addAll((Collection<? extends Notice>)newValue);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Member>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EvidencePackage.SUPPORT_BUNDLE__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__RELEASE:
				setRelease(RELEASE_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__BUILD:
				setBuild(BUILD_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__HOST_NAME:
				setHostName(HOST_NAME_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__COLLECTED_NS:
				setCollectedNs(COLLECTED_NS_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__SIZE_BYTES:
				setSizeBytes(SIZE_BYTES_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__PARTIAL:
				setPartial(PARTIAL_EDEFAULT);
				return;
			case EvidencePackage.SUPPORT_BUNDLE__HOSTS:
				getHosts().clear();
				return;
			case EvidencePackage.SUPPORT_BUNDLE__NOTICES:
				getNotices().clear();
				return;
			case EvidencePackage.SUPPORT_BUNDLE__MEMBERS:
				getMembers().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EvidencePackage.SUPPORT_BUNDLE__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case EvidencePackage.SUPPORT_BUNDLE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EvidencePackage.SUPPORT_BUNDLE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case EvidencePackage.SUPPORT_BUNDLE__KIND:
				return kind != KIND_EDEFAULT;
			case EvidencePackage.SUPPORT_BUNDLE__RELEASE:
				return RELEASE_EDEFAULT == null ? release != null : !RELEASE_EDEFAULT.equals(release);
			case EvidencePackage.SUPPORT_BUNDLE__BUILD:
				return BUILD_EDEFAULT == null ? build != null : !BUILD_EDEFAULT.equals(build);
			case EvidencePackage.SUPPORT_BUNDLE__HOST_NAME:
				return HOST_NAME_EDEFAULT == null ? hostName != null : !HOST_NAME_EDEFAULT.equals(hostName);
			case EvidencePackage.SUPPORT_BUNDLE__COLLECTED_NS:
				return collectedNs != COLLECTED_NS_EDEFAULT;
			case EvidencePackage.SUPPORT_BUNDLE__SIZE_BYTES:
				return sizeBytes != SIZE_BYTES_EDEFAULT;
			case EvidencePackage.SUPPORT_BUNDLE__PARTIAL:
				return partial != PARTIAL_EDEFAULT;
			case EvidencePackage.SUPPORT_BUNDLE__HOSTS:
				return hosts != null && !hosts.isEmpty();
			case EvidencePackage.SUPPORT_BUNDLE__NOTICES:
				return notices != null && !notices.isEmpty();
			case EvidencePackage.SUPPORT_BUNDLE__MEMBERS:
				return members != null && !members.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (file: "); //$NON-NLS-1$
		result.append(file);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", release: "); //$NON-NLS-1$
		result.append(release);
		result.append(", build: "); //$NON-NLS-1$
		result.append(build);
		result.append(", hostName: "); //$NON-NLS-1$
		result.append(hostName);
		result.append(", collectedNs: "); //$NON-NLS-1$
		result.append(collectedNs);
		result.append(", sizeBytes: "); //$NON-NLS-1$
		result.append(sizeBytes);
		result.append(", partial: "); //$NON-NLS-1$
		result.append(partial);
		result.append(')');
		return result.toString();
	}

} //SupportBundleImpl
