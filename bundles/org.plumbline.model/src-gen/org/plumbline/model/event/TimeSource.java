/**
 */
package org.plumbline.model.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Time Source</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the time of an event was obtained.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.event.EventPackage#getTimeSource()
 * @generated
 */
public enum TimeSource implements Enumerator {
	/**
	 * The '<em><b>STAMP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line carries a whole stamp.
	 * <!-- end-model-doc -->
	 * @see #STAMP_VALUE
	 * @generated
	 * @ordered
	 */
	STAMP(0, "STAMP", "stamp"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>YEAR INFERRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stamp has no year; the year was worked out.
	 * <!-- end-model-doc -->
	 * @see #YEAR_INFERRED_VALUE
	 * @generated
	 * @ordered
	 */
	YEAR_INFERRED(1, "YEAR_INFERRED", "year-inferred"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UPTIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line counts from the start of the host; the start was found elsewhere.
	 * <!-- end-model-doc -->
	 * @see #UPTIME_VALUE
	 * @generated
	 * @ordered
	 */
	UPTIME(2, "UPTIME", "uptime"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NEIGHBOUR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line has no time; that of the event before it in the file was taken.
	 * <!-- end-model-doc -->
	 * @see #NEIGHBOUR_VALUE
	 * @generated
	 * @ordered
	 */
	NEIGHBOUR(3, "NEIGHBOUR", "neighbour"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STAMP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line carries a whole stamp.
	 * <!-- end-model-doc -->
	 * @see #STAMP
	 * @generated
	 * @ordered
	 */
	public static final int STAMP_VALUE = 0;

	/**
	 * The '<em><b>YEAR INFERRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stamp has no year; the year was worked out.
	 * <!-- end-model-doc -->
	 * @see #YEAR_INFERRED
	 * @generated
	 * @ordered
	 */
	public static final int YEAR_INFERRED_VALUE = 1;

	/**
	 * The '<em><b>UPTIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line counts from the start of the host; the start was found elsewhere.
	 * <!-- end-model-doc -->
	 * @see #UPTIME
	 * @generated
	 * @ordered
	 */
	public static final int UPTIME_VALUE = 2;

	/**
	 * The '<em><b>NEIGHBOUR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line has no time; that of the event before it in the file was taken.
	 * <!-- end-model-doc -->
	 * @see #NEIGHBOUR
	 * @generated
	 * @ordered
	 */
	public static final int NEIGHBOUR_VALUE = 3;

	/**
	 * An array of all the '<em><b>Time Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TimeSource[] VALUES_ARRAY =
		new TimeSource[] {
			STAMP,
			YEAR_INFERRED,
			UPTIME,
			NEIGHBOUR,
		};

	/**
	 * A public read-only list of all the '<em><b>Time Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TimeSource> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Time Source</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimeSource get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimeSource result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Time Source</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimeSource getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimeSource result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Time Source</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimeSource get(int value) {
		switch (value) {
			case STAMP_VALUE: return STAMP;
			case YEAR_INFERRED_VALUE: return YEAR_INFERRED;
			case UPTIME_VALUE: return UPTIME;
			case NEIGHBOUR_VALUE: return NEIGHBOUR;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TimeSource(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TimeSource
