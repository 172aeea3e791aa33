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
	 * Returns a new object of class '<em>Report Text</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Report Text</em>'.
	 * @generated
	 */
	ReportText createReportText();

	/**
	 * Returns a new object of class '<em>Reply</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reply</em>'.
	 * @generated
	 */
	Reply createReply();

	/**
	 * Returns a new object of class '<em>Hypothesis</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hypothesis</em>'.
	 * @generated
	 */
	Hypothesis createHypothesis();

	/**
	 * Returns a new object of class '<em>Argument</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Argument</em>'.
	 * @generated
	 */
	Argument createArgument();

	/**
	 * Returns a new object of class '<em>Story Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Story Block</em>'.
	 * @generated
	 */
	StoryBlock createStoryBlock();

	/**
	 * Returns a new object of class '<em>Contact</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Contact</em>'.
	 * @generated
	 */
	Contact createContact();

	/**
	 * Returns a new object of class '<em>Environment Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Environment Entry</em>'.
	 * @generated
	 */
	EnvironmentEntry createEnvironmentEntry();

	/**
	 * Returns a new object of class '<em>Workaround</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Workaround</em>'.
	 * @generated
	 */
	Workaround createWorkaround();

	/**
	 * Returns a new object of class '<em>Saved View</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Saved View</em>'.
	 * @generated
	 */
	SavedView createSavedView();

	/**
	 * Returns a new object of class '<em>Review Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Review Step</em>'.
	 * @generated
	 */
	ReviewStep createReviewStep();

	/**
	 * Returns a new object of class '<em>Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Change</em>'.
	 * @generated
	 */
	Change createChange();

	/**
	 * Returns a new object of class '<em>Field Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Field Change</em>'.
	 * @generated
	 */
	FieldChange createFieldChange();

	/**
	 * Returns a new object of class '<em>Custody Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Custody Entry</em>'.
	 * @generated
	 */
	CustodyEntry createCustodyEntry();

	/**
	 * Returns a new object of class '<em>Silence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Silence</em>'.
	 * @generated
	 */
	Silence createSilence();

	/**
	 * Returns a new object of class '<em>Highlighter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Highlighter</em>'.
	 * @generated
	 */
	Highlighter createHighlighter();

	/**
	 * Returns a new object of class '<em>Decode Result</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Decode Result</em>'.
	 * @generated
	 */
	DecodeResult createDecodeResult();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CasefilePackage getCasefilePackage();

} //CasefileFactory
