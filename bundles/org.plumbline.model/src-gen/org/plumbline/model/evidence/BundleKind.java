/**
 */
package org.plumbline.model.evidence;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Bundle Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The sorts of input.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.evidence.EvidencePackage#getBundleKind()
 * @generated
 */
public enum BundleKind implements Enumerator {
	/**
	 * The '<em><b>VM SUPPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An archive that vm-support made on one host.
	 * <!-- end-model-doc -->
	 * @see #VM_SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	VM_SUPPORT(0, "VM_SUPPORT", "vm-support"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>VCENTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An archive that a vCenter Server or its appliance made.
	 * <!-- end-model-doc -->
	 * @see #VCENTER_VALUE
	 * @generated
	 * @ordered
	 */
	VCENTER(1, "VCENTER", "vcenter"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FOLDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A directory, usually an unpacked archive.
	 * <!-- end-model-doc -->
	 * @see #FOLDER_VALUE
	 * @generated
	 * @ordered
	 */
	FOLDER(2, "FOLDER", "folder"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A single log or an archive of no known layout.
	 * <!-- end-model-doc -->
	 * @see #FILE_VALUE
	 * @generated
	 * @ordered
	 */
	FILE(3, "FILE", "file"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>VM SUPPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An archive that vm-support made on one host.
	 * <!-- end-model-doc -->
	 * @see #VM_SUPPORT
	 * @generated
	 * @ordered
	 */
	public static final int VM_SUPPORT_VALUE = 0;

	/**
	 * The '<em><b>VCENTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An archive that a vCenter Server or its appliance made.
	 * <!-- end-model-doc -->
	 * @see #VCENTER
	 * @generated
	 * @ordered
	 */
	public static final int VCENTER_VALUE = 1;

	/**
	 * The '<em><b>FOLDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A directory, usually an unpacked archive.
	 * <!-- end-model-doc -->
	 * @see #FOLDER
	 * @generated
	 * @ordered
	 */
	public static final int FOLDER_VALUE = 2;

	/**
	 * The '<em><b>FILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A single log or an archive of no known layout.
	 * <!-- end-model-doc -->
	 * @see #FILE
	 * @generated
	 * @ordered
	 */
	public static final int FILE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Bundle Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BundleKind[] VALUES_ARRAY =
		new BundleKind[] {
			VM_SUPPORT,
			VCENTER,
			FOLDER,
			FILE,
		};

	/**
	 * A public read-only list of all the '<em><b>Bundle Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BundleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Bundle Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BundleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BundleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bundle Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BundleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BundleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bundle Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BundleKind get(int value) {
		switch (value) {
			case VM_SUPPORT_VALUE: return VM_SUPPORT;
			case VCENTER_VALUE: return VCENTER;
			case FOLDER_VALUE: return FOLDER;
			case FILE_VALUE: return FILE;
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
	private BundleKind(int value, String name, String literal) {
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
	
} //BundleKind
