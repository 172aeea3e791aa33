package org.plumbline.core.redact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns the names of a case, then makes a {@link Redactor} that hides them. Names are known from models, or learnt
 * from texts by their form or their place. A full name of a host gives its short name, its domain and the telling words
 * of the domain, too, so that no part is left over. Not thread-safe.
 */
public final class Redaction {

	private static final Pattern ATOMS = Pattern.compile(Atoms.PATTERN, Pattern.CASE_INSENSITIVE);
	private static final Pattern TOKEN = Pattern.compile("\\b[A-Z]{2,9}_\\d{1,8}\\b"); //$NON-NLS-1$
	/** Public places that texts of rules refer to. */
	private static final Set<String> VENDORS = Set.of("vmware.com", "broadcom.com", "microsoft.com", "netapp.com", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"w3.org", "ietf.org", "t10.org", "plumbline.org", "omg.org"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final RedactionMap map;
	private final Set<String> keep = new HashSet<>();
	private final Map<String, NameKind> names = new TreeMap<>();
	private final Map<String, Atoms.Atom> atoms = new TreeMap<>();

	/**
	 * @param map   tokens of earlier exports; new ones are added
	 * @param terms words to hide whatever they are
	 * @param keep  names to leave as they are
	 */
	public Redaction(RedactionMap map, Collection<String> terms, Collection<String> keep) {
		this.map = map;
		keep.forEach(each -> this.keep.add(Names.key(each)));
		terms.stream().filter(each -> !each.isBlank()).forEach(each -> names.put(Names.key(each), NameKind.TERM));
	}

	/** Hides a name that is known from a model; does nothing for one that tells nothing. */
	public void know(NameKind kind, String name) {
		boolean told = Names.isName(name) || Names.isNumber(name);
		if (told && !keep.contains(Names.key(name))) {
			add(kind, Names.key(name));
		}
	}

	/** Finds names in a text. */
	public void learn(String text) {
		Matcher atom = ATOMS.matcher(text);
		while (atom.find()) {
			Atoms.of(atom).filter(each -> !keep.contains(each.key())).ifPresent(each -> atoms.put(each.key(), each));
		}
		Contexts.find(text, this::take);
		TOKEN.matcher(text).results().forEach(each -> map.avoid(each.group()));
	}

	private void take(NameKind kind, String found) {
		String name = Names.key(found).replaceAll("^[^\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (kind == NameKind.WWN) {
			String key = name.replaceAll("(..)(?=.)", "$1:"); // as the form with colons //$NON-NLS-1$ //$NON-NLS-2$
			atoms.putIfAbsent(key, new Atoms.Atom(kind, key, "")); //$NON-NLS-1$
			return;
		}
		boolean atom = ATOMS.matcher(name).lookingAt();
		boolean vendor = VENDORS.stream().anyMatch(each -> name.equals(each) || name.endsWith('.' + each));
		if (!atom && !vendor && Names.isLikely(name) && !keep.contains(name)) {
			add(kind, name);
		}
	}

	private void add(NameKind kind, String name) {
		names.putIfAbsent(name, kind);
		if ((kind == NameKind.HOST || kind == NameKind.DOMAIN) && name.indexOf('.') > 0) {
			parts(kind, name);
		}
	}

	private void parts(NameKind kind, String name) {
		String rest = name;
		if (kind == NameKind.HOST && name.indexOf('.') != name.lastIndexOf('.')) {
			part(NameKind.HOST, name.substring(0, name.indexOf('.')));
			rest = name.substring(name.indexOf('.') + 1);
			names.putIfAbsent(rest, NameKind.DOMAIN);
		}
		String[] labels = rest.split("\\."); //$NON-NLS-1$
		for (int i = 0; i < labels.length - 1; i++) { // the last one is everybody's
			part(NameKind.DOMAIN, labels[i]);
		}
	}

	private void part(NameKind kind, String part) {
		if (Names.isTelling(part) && !keep.contains(part)) {
			names.putIfAbsent(part, kind);
		}
	}

	/** Returns what hides all names that are known by now; further addresses and serials are hidden as they come. */
	public Redactor redactor() {
		List<String> shapes = new ArrayList<>();
		for (Atoms.Atom each : atoms.values()) {
			shapes.addAll(Shapes.of(each));
		}
		for (Map.Entry<String, NameKind> each : names.entrySet()) {
			tokenOf(each.getKey(), each.getValue());
		}
		atoms.values().forEach(each -> Shapes.alias(each, map));
		Map<String, NameKind> spelled = new TreeMap<>(names);
		names.forEach((name, kind) -> Spellings.of(name).forEach(other -> {
			spelled.putIfAbsent(other, kind);
			map.alias(other, map.token(kind, name), kind);
		}));
		return new Redactor(map, spelled, shapes, Set.copyOf(keep));
	}

	/** A full name is its short name and its domain, so that both are seen to be the same wherever they stand. */
	private void tokenOf(String name, NameKind kind) {
		int dot = name.indexOf('.');
		boolean full = kind == NameKind.HOST && dot > 0 && names.containsKey(name.substring(0, dot))
				&& names.get(name.substring(dot + 1)) == NameKind.DOMAIN;
		if (full) {
			map.alias(name, map.token(NameKind.HOST, name.substring(0, dot)) + '.'
					+ map.token(NameKind.DOMAIN, name.substring(dot + 1)), NameKind.HOST);
		} else {
			map.token(kind, name);
		}
	}
}
