package org.plumbline.esxi.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;

/**
 * The line of the kernel that joins the id of an operation in the logs of services with the one that the kernel writes
 * in the heads of its lines:
 *
 * <pre>
 * "World: " n ": VC opID " id " maps to vmkernel opID " alias
 * </pre>
 */
public final class OperationLines implements Decoder {

	private static final String DOMAIN = "operation"; //$NON-NLS-1$
	private static final String MARK = "maps to vmkernel op"; //$NON-NLS-1$
	private static final Pattern LINE = Pattern
			.compile("\\bVC op[Ii][Dd] (?<id>\\S{1,300}) maps to vmkernel op[Ii][Dd] (?<alias>\\w{1,32})"); //$NON-NLS-1$

	@Override
	public String domain() {
		return DOMAIN;
	}

	@Override
	public List<String> marks() {
		return List.of(MARK);
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		Matcher line = LINE.matcher(text);
		if (!text.contains(MARK) || !line.find()) {
			return List.of();
		}
		String id = line.group("id"); //$NON-NLS-1$
		String alias = line.group("alias"); //$NON-NLS-1$
		return List.of(new DecodedFact(DOMAIN, NLS.bind(Messages.OperationLines_title, alias), "", //$NON-NLS-1$
				List.of(new DecodedField(Messages.OperationLines_service, id, "", false, ""), //$NON-NLS-1$ //$NON-NLS-2$
						new DecodedField(Messages.OperationLines_kernel, alias, "", false, "")), //$NON-NLS-1$ //$NON-NLS-2$
				NLS.bind(Messages.OperationLines_meaning, id), "", false, List.of(), List.of(), List.of(), //$NON-NLS-1$
				Map.of("id", id, "alias", alias))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
