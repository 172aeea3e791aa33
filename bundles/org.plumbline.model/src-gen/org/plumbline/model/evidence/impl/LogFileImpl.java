/**
 */
package org.plumbline.model.evidence.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.evidence.EvidencePackage;
import org.plumbline.model.evidence.LogFile;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Log File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getFormatId <em>Format Id</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getUnparsedLines <em>Unparsed Lines</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getFirstNs <em>First Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getLastNs <em>Last Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getTimeFrom <em>Time From</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.LogFileImpl#getSourceIndex <em>Source Index</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LogFileImpl extends EObjectImpl implements LogFile {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormatId() <em>Format Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatId()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_ID_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getFormatId() <em>Format Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatId()
	 * @generated
	 * @ordered
	 */
	protected String formatId = FORMAT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected static final long LINES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected long lines = LINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected static final long EVENTS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected long events = EVENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnparsedLines() <em>Unparsed Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnparsedLines()
	 * @generated
	 * @ordered
	 */
	protected static final long UNPARSED_LINES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUnparsedLines() <em>Unparsed Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnparsedLines()
	 * @generated
	 * @ordered
	 */
	protected long unparsedLines = UNPARSED_LINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstNs() <em>First Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstNs()
	 * @generated
	 * @ordered
	 */
	protected static final long FIRST_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getFirstNs() <em>First Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstNs()
	 * @generated
	 * @ordered
	 */
	protected long firstNs = FIRST_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastNs() <em>Last Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastNs()
	 * @generated
	 * @ordered
	 */
	protected static final long LAST_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getLastNs() <em>Last Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastNs()
	 * @generated
	 * @ordered
	 */
	protected long lastNs = LAST_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeFrom() <em>Time From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_FROM_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getTimeFrom() <em>Time From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeFrom()
	 * @generated
	 * @ordered
	 */
	protected String timeFrom = TIME_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceIndex() <em>Source Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int SOURCE_INDEX_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getSourceIndex() <em>Source Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIndex()
	 * @generated
	 * @ordered
	 */
	protected int sourceIndex = SOURCE_INDEX_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LogFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.LOG_FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatId() {
		return formatId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatId(String newFormatId) {
		String oldFormatId = formatId;
		formatId = newFormatId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__FORMAT_ID, oldFormatId, formatId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLines() {
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLines(long newLines) {
		long oldLines = lines;
		lines = newLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__LINES, oldLines, lines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvents() {
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvents(long newEvents) {
		long oldEvents = events;
		events = newEvents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__EVENTS, oldEvents, events));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUnparsedLines() {
		return unparsedLines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnparsedLines(long newUnparsedLines) {
		long oldUnparsedLines = unparsedLines;
		unparsedLines = newUnparsedLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__UNPARSED_LINES, oldUnparsedLines, unparsedLines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFirstNs() {
		return firstNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstNs(long newFirstNs) {
		long oldFirstNs = firstNs;
		firstNs = newFirstNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__FIRST_NS, oldFirstNs, firstNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLastNs() {
		return lastNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastNs(long newLastNs) {
		long oldLastNs = lastNs;
		lastNs = newLastNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__LAST_NS, oldLastNs, lastNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeFrom() {
		return timeFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeFrom(String newTimeFrom) {
		String oldTimeFrom = timeFrom;
		timeFrom = newTimeFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__TIME_FROM, oldTimeFrom, timeFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSourceIndex() {
		return sourceIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceIndex(int newSourceIndex) {
		int oldSourceIndex = sourceIndex;
		sourceIndex = newSourceIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.LOG_FILE__SOURCE_INDEX, oldSourceIndex, sourceIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.LOG_FILE__PATH:
				return getPath();
			case EvidencePackage.LOG_FILE__FORMAT_ID:
				return getFormatId();
			case EvidencePackage.LOG_FILE__LINES:
				return getLines();
			case EvidencePackage.LOG_FILE__EVENTS:
				return getEvents();
			case EvidencePackage.LOG_FILE__UNPARSED_LINES:
				return getUnparsedLines();
			case EvidencePackage.LOG_FILE__FIRST_NS:
				return getFirstNs();
			case EvidencePackage.LOG_FILE__LAST_NS:
				return getLastNs();
			case EvidencePackage.LOG_FILE__TIME_FROM:
				return getTimeFrom();
			case EvidencePackage.LOG_FILE__ZONE:
				return getZone();
			case EvidencePackage.LOG_FILE__SOURCE_INDEX:
				return getSourceIndex();
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
			case EvidencePackage.LOG_FILE__PATH:
				setPath((String)newValue);
				return;
			case EvidencePackage.LOG_FILE__FORMAT_ID:
				setFormatId((String)newValue);
				return;
			case EvidencePackage.LOG_FILE__LINES:
				setLines((Long)newValue);
				return;
			case EvidencePackage.LOG_FILE__EVENTS:
				setEvents((Long)newValue);
				return;
			case EvidencePackage.LOG_FILE__UNPARSED_LINES:
				setUnparsedLines((Long)newValue);
				return;
			case EvidencePackage.LOG_FILE__FIRST_NS:
				setFirstNs((Long)newValue);
				return;
			case EvidencePackage.LOG_FILE__LAST_NS:
				setLastNs((Long)newValue);
				return;
			case EvidencePackage.LOG_FILE__TIME_FROM:
				setTimeFrom((String)newValue);
				return;
			case EvidencePackage.LOG_FILE__ZONE:
				setZone((String)newValue);
				return;
			case EvidencePackage.LOG_FILE__SOURCE_INDEX:
				setSourceIndex((Integer)newValue);
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
			case EvidencePackage.LOG_FILE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case EvidencePackage.LOG_FILE__FORMAT_ID:
				setFormatId(FORMAT_ID_EDEFAULT);
				return;
			case EvidencePackage.LOG_FILE__LINES:
				setLines(LINES_EDEFAULT);
				return;
			case EvidencePackage.LOG_FILE__EVENTS:
				setEvents(EVENTS_EDEFAULT);
				return;
			case EvidencePackage.LOG_FILE__UNPARSED_LINES:
				setUnparsedLines(UNPARSED_LINES_EDEFAULT);
				return;
			case EvidencePackage.LOG_FILE__FIRST_NS:
				setFirstNs(FIRST_NS_EDEFAULT);
				return;
			case EvidencePackage.LOG_FILE__LAST_NS:
				setLastNs(LAST_NS_EDEFAULT);
				return;
			case EvidencePackage.LOG_FILE__TIME_FROM:
				setTimeFrom(TIME_FROM_EDEFAULT);
				return;
			case EvidencePackage.LOG_FILE__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case EvidencePackage.LOG_FILE__SOURCE_INDEX:
				setSourceIndex(SOURCE_INDEX_EDEFAULT);
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
			case EvidencePackage.LOG_FILE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case EvidencePackage.LOG_FILE__FORMAT_ID:
				return FORMAT_ID_EDEFAULT == null ? formatId != null : !FORMAT_ID_EDEFAULT.equals(formatId);
			case EvidencePackage.LOG_FILE__LINES:
				return lines != LINES_EDEFAULT;
			case EvidencePackage.LOG_FILE__EVENTS:
				return events != EVENTS_EDEFAULT;
			case EvidencePackage.LOG_FILE__UNPARSED_LINES:
				return unparsedLines != UNPARSED_LINES_EDEFAULT;
			case EvidencePackage.LOG_FILE__FIRST_NS:
				return firstNs != FIRST_NS_EDEFAULT;
			case EvidencePackage.LOG_FILE__LAST_NS:
				return lastNs != LAST_NS_EDEFAULT;
			case EvidencePackage.LOG_FILE__TIME_FROM:
				return TIME_FROM_EDEFAULT == null ? timeFrom != null : !TIME_FROM_EDEFAULT.equals(timeFrom);
			case EvidencePackage.LOG_FILE__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case EvidencePackage.LOG_FILE__SOURCE_INDEX:
				return sourceIndex != SOURCE_INDEX_EDEFAULT;
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
		result.append(" (path: "); //$NON-NLS-1$
		result.append(path);
		result.append(", formatId: "); //$NON-NLS-1$
		result.append(formatId);
		result.append(", lines: "); //$NON-NLS-1$
		result.append(lines);
		result.append(", events: "); //$NON-NLS-1$
		result.append(events);
		result.append(", unparsedLines: "); //$NON-NLS-1$
		result.append(unparsedLines);
		result.append(", firstNs: "); //$NON-NLS-1$
		result.append(firstNs);
		result.append(", lastNs: "); //$NON-NLS-1$
		result.append(lastNs);
		result.append(", timeFrom: "); //$NON-NLS-1$
		result.append(timeFrom);
		result.append(", zone: "); //$NON-NLS-1$
		result.append(zone);
		result.append(", sourceIndex: "); //$NON-NLS-1$
		result.append(sourceIndex);
		result.append(')');
		return result.toString();
	}

} //LogFileImpl
