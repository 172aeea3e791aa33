/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.plumbline.model.casefile.CasefilePackage
 * @generated
 */
public interface CasefileFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CasefileFactory eINSTANCE = org.plumbline.model.casefile.impl.CasefileFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Case</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case</em>'.
	 * @generated
	 */
	Case createCase();

	/**
	 * Returns a new object of class '<em>Bundle Reference</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bundle Reference</em>'.
	 * @generated
	 */
	BundleReference createBundleReference();

	/**
	 * Returns a new object of class '<em>Source Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Setting</em>'.
	 * @generated
	 */
	SourceSetting createSourceSetting();

	/**
	 * Returns a new object of class '<em>Finding Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Finding Entry</em>'.
	 * @generated
	 */
	FindingEntry createFindingEntry();

	/**
	 * Returns a new object of class '<em>Chain Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Chain Step</em>'.
	 * @generated
	 */
	ChainStep createChainStep();

	/**
	 * Returns a new object of class '<em>Annotation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Annotation</em>'.
	 * @generated
	 */
	Annotation createAnnotation();

	/**
	 * Returns a new object of class '<em>Excerpt</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Excerpt</em>'.
	 * @generated
	 */
	Excerpt createExcerpt();

	/**
	 * Returns a new object of class '<em>Ramdisk Excerpt</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ramdisk Excerpt</em>'.
	 * @generated
	 */
	RamdiskExcerpt createRamdiskExcerpt();

	/**
	 * Returns a new object of class '<em>Timeline Summary</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Timeline Summary</em>'.
	 * @generated
	 */
	TimelineSummary createTimelineSummary();

	/**
	 * Returns a new object of class '<em>Fact Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fact Entry</em>'.
	 * @generated
	 */
	FactEntry createFactEntry();

	/**
	 * Returns a new object of class '<em>Report Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Report Plan</em>'.
	 * @generated
	 */
	ReportPlan createReportPlan();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CasefilePackage getCasefilePackage();

} //CasefileFactory
