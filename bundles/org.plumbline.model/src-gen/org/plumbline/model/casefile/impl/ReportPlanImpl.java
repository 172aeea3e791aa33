/**
 */
package org.plumbline.model.casefile.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.ReportPlan;
import org.plumbline.model.casefile.ReportText;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.ReportPlanImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ReportPlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ReportPlanImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ReportPlanImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ReportPlanImpl#isInclAnnotations <em>Incl Annotations</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ReportPlanImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ReportPlanImpl#getTexts <em>Texts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportPlanImpl extends EObjectImpl implements ReportPlan {
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final String AUDIENCE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected String audience = AUDIENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sections;

	/**
	 * The default value of the '{@link #isInclAnnotations() <em>Incl Annotations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInclAnnotations()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INCL_ANNOTATIONS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isInclAnnotations() <em>Incl Annotations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInclAnnotations()
	 * @generated
	 * @ordered
	 */
	protected boolean inclAnnotations = INCL_ANNOTATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected String template = TEMPLATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTexts() <em>Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportText> texts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.REPORT_PLAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.REPORT_PLAN__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.REPORT_PLAN__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(String newAudience) {
		String oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.REPORT_PLAN__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSections() {
		if (sections == null) {
			sections = new EDataTypeUniqueEList<String>(String.class, this, CasefilePackage.REPORT_PLAN__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInclAnnotations() {
		return inclAnnotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInclAnnotations(boolean newInclAnnotations) {
		boolean oldInclAnnotations = inclAnnotations;
		inclAnnotations = newInclAnnotations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.REPORT_PLAN__INCL_ANNOTATIONS, oldInclAnnotations, inclAnnotations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(String newTemplate) {
		String oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.REPORT_PLAN__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportText> getTexts() {
		if (texts == null) {
			texts = new EObjectContainmentEList<ReportText>(ReportText.class, this, CasefilePackage.REPORT_PLAN__TEXTS);
		}
		return texts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasefilePackage.REPORT_PLAN__TEXTS:
				return ((InternalEList<?>)getTexts()).basicRemove(otherEnd, msgs);
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
			case CasefilePackage.REPORT_PLAN__ID:
				return getId();
			case CasefilePackage.REPORT_PLAN__TITLE:
				return getTitle();
			case CasefilePackage.REPORT_PLAN__AUDIENCE:
				return getAudience();
			case CasefilePackage.REPORT_PLAN__SECTIONS:
				return getSections();
			case CasefilePackage.REPORT_PLAN__INCL_ANNOTATIONS:
				return isInclAnnotations();
			case CasefilePackage.REPORT_PLAN__TEMPLATE:
				return getTemplate();
			case CasefilePackage.REPORT_PLAN__TEXTS:
				return getTexts();
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
			case CasefilePackage.REPORT_PLAN__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.REPORT_PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case CasefilePackage.REPORT_PLAN__AUDIENCE:
				setAudience((String)newValue);
				return;
			case CasefilePackage.REPORT_PLAN__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends String>)newValue);
				return;
			case CasefilePackage.REPORT_PLAN__INCL_ANNOTATIONS:
				setInclAnnotations((Boolean)newValue);
				return;
			case CasefilePackage.REPORT_PLAN__TEMPLATE:
				setTemplate((String)newValue);
				return;
			case CasefilePackage.REPORT_PLAN__TEXTS:
				getTexts().clear();
				getTexts().addAll((Collection<? extends ReportText>)newValue);
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
			case CasefilePackage.REPORT_PLAN__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.REPORT_PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CasefilePackage.REPORT_PLAN__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case CasefilePackage.REPORT_PLAN__SECTIONS:
				getSections().clear();
				return;
			case CasefilePackage.REPORT_PLAN__INCL_ANNOTATIONS:
				setInclAnnotations(INCL_ANNOTATIONS_EDEFAULT);
				return;
			case CasefilePackage.REPORT_PLAN__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case CasefilePackage.REPORT_PLAN__TEXTS:
				getTexts().clear();
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
			case CasefilePackage.REPORT_PLAN__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.REPORT_PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CasefilePackage.REPORT_PLAN__AUDIENCE:
				return AUDIENCE_EDEFAULT == null ? audience != null : !AUDIENCE_EDEFAULT.equals(audience);
			case CasefilePackage.REPORT_PLAN__SECTIONS:
				return sections != null && !sections.isEmpty();
			case CasefilePackage.REPORT_PLAN__INCL_ANNOTATIONS:
				return inclAnnotations != INCL_ANNOTATIONS_EDEFAULT;
			case CasefilePackage.REPORT_PLAN__TEMPLATE:
				return TEMPLATE_EDEFAULT == null ? template != null : !TEMPLATE_EDEFAULT.equals(template);
			case CasefilePackage.REPORT_PLAN__TEXTS:
				return texts != null && !texts.isEmpty();
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
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", audience: "); //$NON-NLS-1$
		result.append(audience);
		result.append(", sections: "); //$NON-NLS-1$
		result.append(sections);
		result.append(", inclAnnotations: "); //$NON-NLS-1$
		result.append(inclAnnotations);
		result.append(", template: "); //$NON-NLS-1$
		result.append(template);
		result.append(')');
		return result.toString();
	}

} //ReportPlanImpl
