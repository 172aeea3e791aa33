/**
 */
package org.plumbline.model.casefile.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.EnvironmentEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Environment Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.EnvironmentEntryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.EnvironmentEntryImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.EnvironmentEntryImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.EnvironmentEntryImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.EnvironmentEntryImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.EnvironmentEntryImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.EnvironmentEntryImpl#isByHand <em>By Hand</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnvironmentEntryImpl extends EObjectImpl implements EnvironmentEntry {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final double POSITION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected double position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected String product = PRODUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #isByHand() <em>By Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByHand()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BY_HAND_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isByHand() <em>By Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByHand()
	 * @generated
	 * @ordered
	 */
	protected boolean byHand = BY_HAND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnvironmentEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.ENVIRONMENT_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ENVIRONMENT_ENTRY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(double newPosition) {
		double oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ENVIRONMENT_ENTRY__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ENVIRONMENT_ENTRY__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProduct() {
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(String newProduct) {
		String oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ENVIRONMENT_ENTRY__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ENVIRONMENT_ENTRY__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ENVIRONMENT_ENTRY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isByHand() {
		return byHand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByHand(boolean newByHand) {
		boolean oldByHand = byHand;
		byHand = newByHand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ENVIRONMENT_ENTRY__BY_HAND, oldByHand, byHand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.ENVIRONMENT_ENTRY__ID:
				return getId();
			case CasefilePackage.ENVIRONMENT_ENTRY__POSITION:
				return getPosition();
			case CasefilePackage.ENVIRONMENT_ENTRY__ROLE:
				return getRole();
			case CasefilePackage.ENVIRONMENT_ENTRY__PRODUCT:
				return getProduct();
			case CasefilePackage.ENVIRONMENT_ENTRY__VERSION:
				return getVersion();
			case CasefilePackage.ENVIRONMENT_ENTRY__NOTE:
				return getNote();
			case CasefilePackage.ENVIRONMENT_ENTRY__BY_HAND:
				return isByHand();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasefilePackage.ENVIRONMENT_ENTRY__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__POSITION:
				setPosition((Double)newValue);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__ROLE:
				setRole((String)newValue);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__PRODUCT:
				setProduct((String)newValue);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__VERSION:
				setVersion((String)newValue);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__NOTE:
				setNote((String)newValue);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__BY_HAND:
				setByHand((Boolean)newValue);
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
			case CasefilePackage.ENVIRONMENT_ENTRY__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__PRODUCT:
				setProduct(PRODUCT_EDEFAULT);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case CasefilePackage.ENVIRONMENT_ENTRY__BY_HAND:
				setByHand(BY_HAND_EDEFAULT);
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
			case CasefilePackage.ENVIRONMENT_ENTRY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.ENVIRONMENT_ENTRY__POSITION:
				return position != POSITION_EDEFAULT;
			case CasefilePackage.ENVIRONMENT_ENTRY__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case CasefilePackage.ENVIRONMENT_ENTRY__PRODUCT:
				return PRODUCT_EDEFAULT == null ? product != null : !PRODUCT_EDEFAULT.equals(product);
			case CasefilePackage.ENVIRONMENT_ENTRY__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case CasefilePackage.ENVIRONMENT_ENTRY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case CasefilePackage.ENVIRONMENT_ENTRY__BY_HAND:
				return byHand != BY_HAND_EDEFAULT;
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
		result.append(" (id: "); //$NON-NLS-1$
		result.append(id);
		result.append(", position: "); //$NON-NLS-1$
		result.append(position);
		result.append(", role: "); //$NON-NLS-1$
		result.append(role);
		result.append(", product: "); //$NON-NLS-1$
		result.append(product);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", note: "); //$NON-NLS-1$
		result.append(note);
		result.append(", byHand: "); //$NON-NLS-1$
		result.append(byHand);
		result.append(')');
		return result.toString();
	}

} //EnvironmentEntryImpl
