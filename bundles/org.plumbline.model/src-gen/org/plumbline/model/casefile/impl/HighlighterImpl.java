/**
 */
package org.plumbline.model.casefile.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.Highlighter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Highlighter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#getQuery <em>Query</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#getTextColour <em>Text Colour</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.HighlighterImpl#isActive <em>Active</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HighlighterImpl extends EObjectImpl implements Highlighter {
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
	 * The default value of the '{@link #getQuery() <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuery()
	 * @generated
	 * @ordered
	 */
	protected static final String QUERY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getQuery() <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuery()
	 * @generated
	 * @ordered
	 */
	protected String query = QUERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextColour() <em>Text Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextColour()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_COLOUR_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getTextColour() <em>Text Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextColour()
	 * @generated
	 * @ordered
	 */
	protected String textColour = TEXT_COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACTIVE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected boolean active = ACTIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HighlighterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.HIGHLIGHTER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__AUTHOR, oldAuthor, author));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__CREATED_NS, oldCreatedNs, createdNs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__MODIFIED_NS, oldModifiedNs, modifiedNs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__POSITION, oldPosition, position));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuery() {
		return query;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuery(String newQuery) {
		String oldQuery = query;
		query = newQuery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__QUERY, oldQuery, query));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextColour() {
		return textColour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextColour(String newTextColour) {
		String oldTextColour = textColour;
		textColour = newTextColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__TEXT_COLOUR, oldTextColour, textColour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActive() {
		return active;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(boolean newActive) {
		boolean oldActive = active;
		active = newActive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.HIGHLIGHTER__ACTIVE, oldActive, active));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.HIGHLIGHTER__ID:
				return getId();
			case CasefilePackage.HIGHLIGHTER__AUTHOR:
				return getAuthor();
			case CasefilePackage.HIGHLIGHTER__CREATED_NS:
				return getCreatedNs();
			case CasefilePackage.HIGHLIGHTER__MODIFIED_NS:
				return getModifiedNs();
			case CasefilePackage.HIGHLIGHTER__POSITION:
				return getPosition();
			case CasefilePackage.HIGHLIGHTER__NAME:
				return getName();
			case CasefilePackage.HIGHLIGHTER__QUERY:
				return getQuery();
			case CasefilePackage.HIGHLIGHTER__COLOUR:
				return getColour();
			case CasefilePackage.HIGHLIGHTER__TEXT_COLOUR:
				return getTextColour();
			case CasefilePackage.HIGHLIGHTER__ACTIVE:
				return isActive();
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
			case CasefilePackage.HIGHLIGHTER__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.HIGHLIGHTER__AUTHOR:
				setAuthor((String)newValue);
				return;
			case CasefilePackage.HIGHLIGHTER__CREATED_NS:
				setCreatedNs((Long)newValue);
				return;
			case CasefilePackage.HIGHLIGHTER__MODIFIED_NS:
				setModifiedNs((Long)newValue);
				return;
			case CasefilePackage.HIGHLIGHTER__POSITION:
				setPosition((Double)newValue);
				return;
			case CasefilePackage.HIGHLIGHTER__NAME:
				setName((String)newValue);
				return;
			case CasefilePackage.HIGHLIGHTER__QUERY:
				setQuery((String)newValue);
				return;
			case CasefilePackage.HIGHLIGHTER__COLOUR:
				setColour((String)newValue);
				return;
			case CasefilePackage.HIGHLIGHTER__TEXT_COLOUR:
				setTextColour((String)newValue);
				return;
			case CasefilePackage.HIGHLIGHTER__ACTIVE:
				setActive((Boolean)newValue);
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
			case CasefilePackage.HIGHLIGHTER__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.HIGHLIGHTER__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case CasefilePackage.HIGHLIGHTER__CREATED_NS:
				setCreatedNs(CREATED_NS_EDEFAULT);
				return;
			case CasefilePackage.HIGHLIGHTER__MODIFIED_NS:
				setModifiedNs(MODIFIED_NS_EDEFAULT);
				return;
			case CasefilePackage.HIGHLIGHTER__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case CasefilePackage.HIGHLIGHTER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CasefilePackage.HIGHLIGHTER__QUERY:
				setQuery(QUERY_EDEFAULT);
				return;
			case CasefilePackage.HIGHLIGHTER__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case CasefilePackage.HIGHLIGHTER__TEXT_COLOUR:
				setTextColour(TEXT_COLOUR_EDEFAULT);
				return;
			case CasefilePackage.HIGHLIGHTER__ACTIVE:
				setActive(ACTIVE_EDEFAULT);
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
			case CasefilePackage.HIGHLIGHTER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.HIGHLIGHTER__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case CasefilePackage.HIGHLIGHTER__CREATED_NS:
				return createdNs != CREATED_NS_EDEFAULT;
			case CasefilePackage.HIGHLIGHTER__MODIFIED_NS:
				return modifiedNs != MODIFIED_NS_EDEFAULT;
			case CasefilePackage.HIGHLIGHTER__POSITION:
				return position != POSITION_EDEFAULT;
			case CasefilePackage.HIGHLIGHTER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CasefilePackage.HIGHLIGHTER__QUERY:
				return QUERY_EDEFAULT == null ? query != null : !QUERY_EDEFAULT.equals(query);
			case CasefilePackage.HIGHLIGHTER__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case CasefilePackage.HIGHLIGHTER__TEXT_COLOUR:
				return TEXT_COLOUR_EDEFAULT == null ? textColour != null : !TEXT_COLOUR_EDEFAULT.equals(textColour);
			case CasefilePackage.HIGHLIGHTER__ACTIVE:
				return active != ACTIVE_EDEFAULT;
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
		result.append(", query: "); //$NON-NLS-1$
		result.append(query);
		result.append(", colour: "); //$NON-NLS-1$
		result.append(colour);
		result.append(", textColour: "); //$NON-NLS-1$
		result.append(textColour);
		result.append(", active: "); //$NON-NLS-1$
		result.append(active);
		result.append(')');
		return result.toString();
	}

} //HighlighterImpl
