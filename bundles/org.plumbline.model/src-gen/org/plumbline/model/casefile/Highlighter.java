/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Highlighter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words that are coloured wherever events are shown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#getQuery <em>Query</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#getColour <em>Colour</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#getTextColour <em>Text Colour</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Highlighter#isActive <em>Active</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter()
 * @generated
 */
public interface Highlighter extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_Author()
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created Ns</em>' attribute.
	 * @see #setCreatedNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_CreatedNs()
	 * @generated
	 */
	long getCreatedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#getCreatedNs <em>Created Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created Ns</em>' attribute.
	 * @see #getCreatedNs()
	 * @generated
	 */
	void setCreatedNs(long value);

	/**
	 * Returns the value of the '<em><b>Modified Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last changed. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified Ns</em>' attribute.
	 * @see #setModifiedNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_ModifiedNs()
	 * @generated
	 */
	long getModifiedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#getModifiedNs <em>Modified Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified Ns</em>' attribute.
	 * @see #getModifiedNs()
	 * @generated
	 */
	void setModifiedNs(long value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place among its brothers: smaller comes first and wins, equal ones by id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(double)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_Position()
	 * @generated
	 */
	double getPosition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(double value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called; empty for its query.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Query</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it looks for, in the language of the filter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Query</em>' attribute.
	 * @see #setQuery(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_Query()
	 * @generated
	 */
	String getQuery();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#getQuery <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Query</em>' attribute.
	 * @see #getQuery()
	 * @generated
	 */
	void setQuery(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #rrggbb of the ground; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_Colour()
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Text Colour</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #rrggbb of the text; empty for that of the theme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Colour</em>' attribute.
	 * @see #setTextColour(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_TextColour()
	 * @generated
	 */
	String getTextColour();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#getTextColour <em>Text Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Colour</em>' attribute.
	 * @see #getTextColour()
	 * @generated
	 */
	void setTextColour(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False if it is only kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.plumbline.model.casefile.CasefilePackage#getHighlighter_Active()
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Highlighter#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

} // Highlighter
