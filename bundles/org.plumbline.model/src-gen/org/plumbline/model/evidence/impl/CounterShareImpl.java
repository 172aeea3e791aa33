/**
 */
package org.plumbline.model.evidence.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.evidence.CounterShare;
import org.plumbline.model.evidence.EvidencePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Counter Share</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterShareImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterShareImpl#getLive <em>Live</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterShareImpl#getDead <em>Dead</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CounterShareImpl extends EObjectImpl implements CounterShare {
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
	 * The default value of the '{@link #getLive() <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLive()
	 * @generated
	 * @ordered
	 */
	protected static final int LIVE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLive() <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLive()
	 * @generated
	 * @ordered
	 */
	protected int live = LIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDead() <em>Dead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDead()
	 * @generated
	 * @ordered
	 */
	protected static final int DEAD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDead() <em>Dead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDead()
	 * @generated
	 * @ordered
	 */
	protected int dead = DEAD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CounterShareImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.COUNTER_SHARE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_SHARE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLive() {
		return live;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLive(int newLive) {
		int oldLive = live;
		live = newLive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_SHARE__LIVE, oldLive, live));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDead() {
		return dead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDead(int newDead) {
		int oldDead = dead;
		dead = newDead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_SHARE__DEAD, oldDead, dead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.COUNTER_SHARE__NAME:
				return getName();
			case EvidencePackage.COUNTER_SHARE__LIVE:
				return getLive();
			case EvidencePackage.COUNTER_SHARE__DEAD:
				return getDead();
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
			case EvidencePackage.COUNTER_SHARE__NAME:
				setName((String)newValue);
				return;
			case EvidencePackage.COUNTER_SHARE__LIVE:
				setLive((Integer)newValue);
				return;
			case EvidencePackage.COUNTER_SHARE__DEAD:
				setDead((Integer)newValue);
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
			case EvidencePackage.COUNTER_SHARE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_SHARE__LIVE:
				setLive(LIVE_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_SHARE__DEAD:
				setDead(DEAD_EDEFAULT);
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
			case EvidencePackage.COUNTER_SHARE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EvidencePackage.COUNTER_SHARE__LIVE:
				return live != LIVE_EDEFAULT;
			case EvidencePackage.COUNTER_SHARE__DEAD:
				return dead != DEAD_EDEFAULT;
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", live: "); //$NON-NLS-1$
		result.append(live);
		result.append(", dead: "); //$NON-NLS-1$
		result.append(dead);
		result.append(')');
		return result.toString();
	}

} //CounterShareImpl
