/**
 */
package org.plumbline.model.casefile.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.plumbline.model.casefile.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CasefileFactoryImpl extends EFactoryImpl implements CasefileFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static CasefileFactory init() {
		try {
			CasefileFactory theCasefileFactory = (CasefileFactory)EPackage.Registry.INSTANCE.getEFactory(CasefilePackage.eNS_URI);
			if (theCasefileFactory != null) {
				return theCasefileFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new CasefileFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CasefileFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case CasefilePackage.CASE: return createCase();
			case CasefilePackage.BUNDLE_REFERENCE: return createBundleReference();
			case CasefilePackage.SOURCE_SETTING: return createSourceSetting();
			case CasefilePackage.FINDING_ENTRY: return createFindingEntry();
			case CasefilePackage.CHAIN_STEP: return createChainStep();
			case CasefilePackage.ANNOTATION: return createAnnotation();
			case CasefilePackage.EXCERPT: return createExcerpt();
			case CasefilePackage.RAMDISK_EXCERPT: return createRamdiskExcerpt();
			case CasefilePackage.TIMELINE_SUMMARY: return createTimelineSummary();
			case CasefilePackage.FACT_ENTRY: return createFactEntry();
			case CasefilePackage.REPORT_PLAN: return createReportPlan();
			case CasefilePackage.REPORT_TEXT: return createReportText();
			case CasefilePackage.REPLY: return createReply();
			case CasefilePackage.HYPOTHESIS: return createHypothesis();
			case CasefilePackage.ARGUMENT: return createArgument();
			case CasefilePackage.STORY_BLOCK: return createStoryBlock();
			case CasefilePackage.CONTACT: return createContact();
			case CasefilePackage.ENVIRONMENT_ENTRY: return createEnvironmentEntry();
			case CasefilePackage.WORKAROUND: return createWorkaround();
			case CasefilePackage.SAVED_VIEW: return createSavedView();
			case CasefilePackage.REVIEW_STEP: return createReviewStep();
			case CasefilePackage.CHANGE: return createChange();
			case CasefilePackage.FIELD_CHANGE: return createFieldChange();
			case CasefilePackage.CUSTODY_ENTRY: return createCustodyEntry();
			case CasefilePackage.SILENCE: return createSilence();
			case CasefilePackage.HIGHLIGHTER: return createHighlighter();
			case CasefilePackage.DECODE_RESULT: return createDecodeResult();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case CasefilePackage.FINDING_STATE:
				return createFindingStateFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case CasefilePackage.FINDING_STATE:
				return convertFindingStateToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Case createCase() {
		CaseImpl case_ = new CaseImpl();
		return case_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BundleReference createBundleReference() {
		BundleReferenceImpl bundleReference = new BundleReferenceImpl();
		return bundleReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceSetting createSourceSetting() {
		SourceSettingImpl sourceSetting = new SourceSettingImpl();
		return sourceSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingEntry createFindingEntry() {
		FindingEntryImpl findingEntry = new FindingEntryImpl();
		return findingEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChainStep createChainStep() {
		ChainStepImpl chainStep = new ChainStepImpl();
		return chainStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Annotation createAnnotation() {
		AnnotationImpl annotation = new AnnotationImpl();
		return annotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Excerpt createExcerpt() {
		ExcerptImpl excerpt = new ExcerptImpl();
		return excerpt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RamdiskExcerpt createRamdiskExcerpt() {
		RamdiskExcerptImpl ramdiskExcerpt = new RamdiskExcerptImpl();
		return ramdiskExcerpt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimelineSummary createTimelineSummary() {
		TimelineSummaryImpl timelineSummary = new TimelineSummaryImpl();
		return timelineSummary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactEntry createFactEntry() {
		FactEntryImpl factEntry = new FactEntryImpl();
		return factEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportPlan createReportPlan() {
		ReportPlanImpl reportPlan = new ReportPlanImpl();
		return reportPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportText createReportText() {
		ReportTextImpl reportText = new ReportTextImpl();
		return reportText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reply createReply() {
		ReplyImpl reply = new ReplyImpl();
		return reply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hypothesis createHypothesis() {
		HypothesisImpl hypothesis = new HypothesisImpl();
		return hypothesis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Argument createArgument() {
		ArgumentImpl argument = new ArgumentImpl();
		return argument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StoryBlock createStoryBlock() {
		StoryBlockImpl storyBlock = new StoryBlockImpl();
		return storyBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contact createContact() {
		ContactImpl contact = new ContactImpl();
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnvironmentEntry createEnvironmentEntry() {
		EnvironmentEntryImpl environmentEntry = new EnvironmentEntryImpl();
		return environmentEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workaround createWorkaround() {
		WorkaroundImpl workaround = new WorkaroundImpl();
		return workaround;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavedView createSavedView() {
		SavedViewImpl savedView = new SavedViewImpl();
		return savedView;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewStep createReviewStep() {
		ReviewStepImpl reviewStep = new ReviewStepImpl();
		return reviewStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Change createChange() {
		ChangeImpl change = new ChangeImpl();
		return change;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldChange createFieldChange() {
		FieldChangeImpl fieldChange = new FieldChangeImpl();
		return fieldChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustodyEntry createCustodyEntry() {
		CustodyEntryImpl custodyEntry = new CustodyEntryImpl();
		return custodyEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Silence createSilence() {
		SilenceImpl silence = new SilenceImpl();
		return silence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Highlighter createHighlighter() {
		HighlighterImpl highlighter = new HighlighterImpl();
		return highlighter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecodeResult createDecodeResult() {
		DecodeResultImpl decodeResult = new DecodeResultImpl();
		return decodeResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FindingState createFindingStateFromString(EDataType eDataType, String initialValue) {
		FindingState result = FindingState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CasefilePackage getCasefilePackage() {
		return (CasefilePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static CasefilePackage getPackage() {
		return CasefilePackage.eINSTANCE;
	}

} //CasefileFactoryImpl
