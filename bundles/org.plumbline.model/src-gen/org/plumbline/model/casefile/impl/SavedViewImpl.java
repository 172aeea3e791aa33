/**
 */
package org.plumbline.model.casefile.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.SavedView;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Saved View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getFromNs <em>From Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getToNs <em>To Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getLeastSeverity <em>Least Severity</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SavedViewImpl#getLayout <em>Layout</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SavedViewImpl extends EObjectImpl implements SavedView {
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
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedNs() <em>Created Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedNs()
	 * @generated
	 * @ordered
	 */
	protected static final long CREATED_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getCreatedNs() <em>Created Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedNs()
	 * @generated
	 * @ordered
	 */
	protected long createdNs = CREATED_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getModifiedNs() <em>Modified Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedNs()
	 * @generated
	 * @ordered
	 */
	protected static final long MODIFIED_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getModifiedNs() <em>Modified Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedNs()
	 * @generated
	 * @ordered
	 */
	protected long modifiedNs = MODIFIED_NS_EDEFAULT;

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
	 * The default value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected static final String FILTER_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected String filter = FILTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromNs() <em>From Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromNs()
	 * @generated
	 * @ordered
	 */
	protected static final long FROM_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getFromNs() <em>From Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromNs()
	 * @generated
	 * @ordered
	 */
	protected long fromNs = FROM_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getToNs() <em>To Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToNs()
	 * @generated
	 * @ordered
	 */
	protected static final long TO_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getToNs() <em>To Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToNs()
	 * @generated
	 * @ordered
	 */
	protected long toNs = TO_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeastSeverity() <em>Least Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeastSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final String LEAST_SEVERITY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getLeastSeverity() <em>Least Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeastSeverity()
	 * @generated
	 * @ordered
	 */
	protected String leastSeverity = LEAST_SEVERITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sources;

	/**
	 * The default value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected static final String LAYOUT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected String layout = LAYOUT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SavedViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.SAVED_VIEW;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCreatedNs() {
		return createdNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedNs(long newCreatedNs) {
		long oldCreatedNs = createdNs;
		createdNs = newCreatedNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__CREATED_NS, oldCreatedNs, createdNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getModifiedNs() {
		return modifiedNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiedNs(long newModifiedNs) {
		long oldModifiedNs = modifiedNs;
		modifiedNs = newModifiedNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__MODIFIED_NS, oldModifiedNs, modifiedNs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__POSITION, oldPosition, position));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilter() {
		return filter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilter(String newFilter) {
		String oldFilter = filter;
		filter = newFilter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__FILTER, oldFilter, filter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFromNs() {
		return fromNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromNs(long newFromNs) {
		long oldFromNs = fromNs;
		fromNs = newFromNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__FROM_NS, oldFromNs, fromNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getToNs() {
		return toNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToNs(long newToNs) {
		long oldToNs = toNs;
		toNs = newToNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__TO_NS, oldToNs, toNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLeastSeverity() {
		return leastSeverity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeastSeverity(String newLeastSeverity) {
		String oldLeastSeverity = leastSeverity;
		leastSeverity = newLeastSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__LEAST_SEVERITY, oldLeastSeverity, leastSeverity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSources() {
		if (sources == null) {
			sources = new EDataTypeUniqueEList<String>(String.class, this, CasefilePackage.SAVED_VIEW__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(String newLayout) {
		String oldLayout = layout;
		layout = newLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SAVED_VIEW__LAYOUT, oldLayout, layout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.SAVED_VIEW__ID:
				return getId();
			case CasefilePackage.SAVED_VIEW__AUTHOR:
				return getAuthor();
			case CasefilePackage.SAVED_VIEW__CREATED_NS:
				return getCreatedNs();
			case CasefilePackage.SAVED_VIEW__MODIFIED_NS:
				return getModifiedNs();
			case CasefilePackage.SAVED_VIEW__POSITION:
				return getPosition();
			case CasefilePackage.SAVED_VIEW__NAME:
				return getName();
			case CasefilePackage.SAVED_VIEW__FILTER:
				return getFilter();
			case CasefilePackage.SAVED_VIEW__FROM_NS:
				return getFromNs();
			case CasefilePackage.SAVED_VIEW__TO_NS:
				return getToNs();
			case CasefilePackage.SAVED_VIEW__LEAST_SEVERITY:
				return getLeastSeverity();
			case CasefilePackage.SAVED_VIEW__SOURCES:
				return getSources();
			case CasefilePackage.SAVED_VIEW__LAYOUT:
				return getLayout();
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
			case CasefilePackage.SAVED_VIEW__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__AUTHOR:
				setAuthor((String)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__CREATED_NS:
				setCreatedNs((Long)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__MODIFIED_NS:
				setModifiedNs((Long)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__POSITION:
				setPosition((Double)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__NAME:
				setName((String)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__FILTER:
				setFilter((String)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__FROM_NS:
				setFromNs((Long)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__TO_NS:
				setToNs((Long)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__LEAST_SEVERITY:
				setLeastSeverity((String)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends String>)newValue);
				return;
			case CasefilePackage.SAVED_VIEW__LAYOUT:
				setLayout((String)newValue);
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
			case CasefilePackage.SAVED_VIEW__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__CREATED_NS:
				setCreatedNs(CREATED_NS_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__MODIFIED_NS:
				setModifiedNs(MODIFIED_NS_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__FILTER:
				setFilter(FILTER_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__FROM_NS:
				setFromNs(FROM_NS_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__TO_NS:
				setToNs(TO_NS_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__LEAST_SEVERITY:
				setLeastSeverity(LEAST_SEVERITY_EDEFAULT);
				return;
			case CasefilePackage.SAVED_VIEW__SOURCES:
				getSources().clear();
				return;
			case CasefilePackage.SAVED_VIEW__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
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
			case CasefilePackage.SAVED_VIEW__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.SAVED_VIEW__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case CasefilePackage.SAVED_VIEW__CREATED_NS:
				return createdNs != CREATED_NS_EDEFAULT;
			case CasefilePackage.SAVED_VIEW__MODIFIED_NS:
				return modifiedNs != MODIFIED_NS_EDEFAULT;
			case CasefilePackage.SAVED_VIEW__POSITION:
				return position != POSITION_EDEFAULT;
			case CasefilePackage.SAVED_VIEW__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CasefilePackage.SAVED_VIEW__FILTER:
				return FILTER_EDEFAULT == null ? filter != null : !FILTER_EDEFAULT.equals(filter);
			case CasefilePackage.SAVED_VIEW__FROM_NS:
				return fromNs != FROM_NS_EDEFAULT;
			case CasefilePackage.SAVED_VIEW__TO_NS:
				return toNs != TO_NS_EDEFAULT;
			case CasefilePackage.SAVED_VIEW__LEAST_SEVERITY:
				return LEAST_SEVERITY_EDEFAULT == null ? leastSeverity != null : !LEAST_SEVERITY_EDEFAULT.equals(leastSeverity);
			case CasefilePackage.SAVED_VIEW__SOURCES:
				return sources != null && !sources.isEmpty();
			case CasefilePackage.SAVED_VIEW__LAYOUT:
				return LAYOUT_EDEFAULT == null ? layout != null : !LAYOUT_EDEFAULT.equals(layout);
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
		result.append(", author: "); //$NON-NLS-1$
		result.append(author);
		result.append(", createdNs: "); //$NON-NLS-1$
		result.append(createdNs);
		result.append(", modifiedNs: "); //$NON-NLS-1$
		result.append(modifiedNs);
		result.append(", position: "); //$NON-NLS-1$
		result.append(position);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", filter: "); //$NON-NLS-1$
		result.append(filter);
		result.append(", fromNs: "); //$NON-NLS-1$
		result.append(fromNs);
		result.append(", toNs: "); //$NON-NLS-1$
		result.append(toNs);
		result.append(", leastSeverity: "); //$NON-NLS-1$
		result.append(leastSeverity);
		result.append(", sources: "); //$NON-NLS-1$
		result.append(sources);
		result.append(", layout: "); //$NON-NLS-1$
		result.append(layout);
		result.append(')');
		return result.toString();
	}

} //SavedViewImpl
