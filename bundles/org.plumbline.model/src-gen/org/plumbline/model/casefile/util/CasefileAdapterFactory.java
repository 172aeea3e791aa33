/**
 */
package org.plumbline.model.casefile.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.casefile.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.plumbline.model.casefile.CasefilePackage
 * @generated
 */
public class CasefileAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CasefilePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CasefileAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = CasefilePackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CasefileSwitch<Adapter> modelSwitch =
		new CasefileSwitch<Adapter>() {
			@Override
			public Adapter caseCase(Case object) {
				return createCaseAdapter();
			}
			@Override
			public Adapter caseBundleReference(BundleReference object) {
				return createBundleReferenceAdapter();
			}
			@Override
			public Adapter caseSourceSetting(SourceSetting object) {
				return createSourceSettingAdapter();
			}
			@Override
			public Adapter caseFindingEntry(FindingEntry object) {
				return createFindingEntryAdapter();
			}
			@Override
			public Adapter caseChainStep(ChainStep object) {
				return createChainStepAdapter();
			}
			@Override
			public Adapter caseAnnotation(Annotation object) {
				return createAnnotationAdapter();
			}
			@Override
			public Adapter caseExcerpt(Excerpt object) {
				return createExcerptAdapter();
			}
			@Override
			public Adapter caseRamdiskExcerpt(RamdiskExcerpt object) {
				return createRamdiskExcerptAdapter();
			}
			@Override
			public Adapter caseTimelineSummary(TimelineSummary object) {
				return createTimelineSummaryAdapter();
			}
			@Override
			public Adapter caseFactEntry(FactEntry object) {
				return createFactEntryAdapter();
			}
			@Override
			public Adapter caseReportPlan(ReportPlan object) {
				return createReportPlanAdapter();
			}
			@Override
			public Adapter caseReportText(ReportText object) {
				return createReportTextAdapter();
			}
			@Override
			public Adapter caseReply(Reply object) {
				return createReplyAdapter();
			}
			@Override
			public Adapter caseHypothesis(Hypothesis object) {
				return createHypothesisAdapter();
			}
			@Override
			public Adapter caseArgument(Argument object) {
				return createArgumentAdapter();
			}
			@Override
			public Adapter caseStoryBlock(StoryBlock object) {
				return createStoryBlockAdapter();
			}
			@Override
			public Adapter caseContact(Contact object) {
				return createContactAdapter();
			}
			@Override
			public Adapter caseEnvironmentEntry(EnvironmentEntry object) {
				return createEnvironmentEntryAdapter();
			}
			@Override
			public Adapter caseWorkaround(Workaround object) {
				return createWorkaroundAdapter();
			}
			@Override
			public Adapter caseSavedView(SavedView object) {
				return createSavedViewAdapter();
			}
			@Override
			public Adapter caseReviewStep(ReviewStep object) {
				return createReviewStepAdapter();
			}
			@Override
			public Adapter caseChange(Change object) {
				return createChangeAdapter();
			}
			@Override
			public Adapter caseFieldChange(FieldChange object) {
				return createFieldChangeAdapter();
			}
			@Override
			public Adapter caseCustodyEntry(CustodyEntry object) {
				return createCustodyEntryAdapter();
			}
			@Override
			public Adapter caseSilence(Silence object) {
				return createSilenceAdapter();
			}
			@Override
			public Adapter caseHighlighter(Highlighter object) {
				return createHighlighterAdapter();
			}
			@Override
			public Adapter caseDecodeResult(DecodeResult object) {
				return createDecodeResultAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Case
	 * @generated
	 */
	public Adapter createCaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.BundleReference <em>Bundle Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.BundleReference
	 * @generated
	 */
	public Adapter createBundleReferenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.SourceSetting <em>Source Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.SourceSetting
	 * @generated
	 */
	public Adapter createSourceSettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.FindingEntry <em>Finding Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.FindingEntry
	 * @generated
	 */
	public Adapter createFindingEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.ChainStep <em>Chain Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.ChainStep
	 * @generated
	 */
	public Adapter createChainStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Annotation
	 * @generated
	 */
	public Adapter createAnnotationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Excerpt <em>Excerpt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Excerpt
	 * @generated
	 */
	public Adapter createExcerptAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.RamdiskExcerpt <em>Ramdisk Excerpt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt
	 * @generated
	 */
	public Adapter createRamdiskExcerptAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.TimelineSummary <em>Timeline Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.TimelineSummary
	 * @generated
	 */
	public Adapter createTimelineSummaryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.FactEntry <em>Fact Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.FactEntry
	 * @generated
	 */
	public Adapter createFactEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.ReportPlan <em>Report Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.ReportPlan
	 * @generated
	 */
	public Adapter createReportPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.ReportText <em>Report Text</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.ReportText
	 * @generated
	 */
	public Adapter createReportTextAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Reply <em>Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Reply
	 * @generated
	 */
	public Adapter createReplyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Hypothesis <em>Hypothesis</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Hypothesis
	 * @generated
	 */
	public Adapter createHypothesisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Argument <em>Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Argument
	 * @generated
	 */
	public Adapter createArgumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.StoryBlock <em>Story Block</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.StoryBlock
	 * @generated
	 */
	public Adapter createStoryBlockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Contact
	 * @generated
	 */
	public Adapter createContactAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.EnvironmentEntry <em>Environment Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.EnvironmentEntry
	 * @generated
	 */
	public Adapter createEnvironmentEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Workaround <em>Workaround</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Workaround
	 * @generated
	 */
	public Adapter createWorkaroundAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.SavedView <em>Saved View</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.SavedView
	 * @generated
	 */
	public Adapter createSavedViewAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.ReviewStep <em>Review Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.ReviewStep
	 * @generated
	 */
	public Adapter createReviewStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Change <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Change
	 * @generated
	 */
	public Adapter createChangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.FieldChange <em>Field Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.FieldChange
	 * @generated
	 */
	public Adapter createFieldChangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.CustodyEntry <em>Custody Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.CustodyEntry
	 * @generated
	 */
	public Adapter createCustodyEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Silence <em>Silence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Silence
	 * @generated
	 */
	public Adapter createSilenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.Highlighter <em>Highlighter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.Highlighter
	 * @generated
	 */
	public Adapter createHighlighterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.casefile.DecodeResult <em>Decode Result</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.casefile.DecodeResult
	 * @generated
	 */
	public Adapter createDecodeResultAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //CasefileAdapterFactory
