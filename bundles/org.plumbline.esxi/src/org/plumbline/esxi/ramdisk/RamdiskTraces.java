package org.plumbline.esxi.ramdisk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;

/**
 * Lines that stand around a full ramdisk. Forms, each anywhere in a line:
 *
 * <pre>
 * clean-up    = ": " ["[" user "]: "] ["cd" … "&amp;&amp; " ] "rm " {option " "} path …     log of a shell
 *             / "services.sh restart" / "/etc/init.d/hostd restart"
 * consequence = "Dumping cartel" … "to file " path / "Unable to load stats depot" / "Failed to get ticket"
 *             / "vmodl.fault.HostCommunication" / "esx.problem.hostd.core.dumped"
 * counter     = "(type:STATTYPE_" word ", id:" digits ")"     hostd; with "No space left" it is a failed write
 * </pre>
 */
public final class RamdiskTraces implements Decoder {

	private static final String DOMAIN = "ramdisk-trace"; //$NON-NLS-1$
	private static final String CLEAN_UP = "clean-up"; //$NON-NLS-1$
	private static final String CONSEQUENCE = "consequence"; //$NON-NLS-1$

	private record Form(String mark, String name, Pattern pattern, String title) {
	}

	private static final List<Form> FORMS = List.of(
			new Form(": rm ", CLEAN_UP, Pattern.compile(": rm (?:-\\S+ )*[\"']?(?<path>/[^\\s\"';]+)"), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.RamdiskTraces_removed),
			new Form("&& rm ", CLEAN_UP, Pattern.compile("&& rm (?:-\\S+ )*[\"']?(?<path>/[^\\s\"';]+)"), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.RamdiskTraces_removed),
			new Form(": find /", CLEAN_UP, //$NON-NLS-1$
					Pattern.compile(": find (?<path>/\\S+).{0,400}?(?:-delete|-exec rm|xargs (?:-\\S+ )*rm)"), //$NON-NLS-1$
					Messages.RamdiskTraces_removed),
			new Form("services.sh restart", CLEAN_UP, Pattern.compile("services\\.sh restart"), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.RamdiskTraces_restarted),
			new Form("/etc/init.d/hostd restart", CLEAN_UP, Pattern.compile("/etc/init\\.d/hostd restart"), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.RamdiskTraces_restarted),
			new Form("Dumping cartel ", CONSEQUENCE, //$NON-NLS-1$
					Pattern.compile("Dumping cartel .{0,80}?to file (?<path>/\\S+)"), Messages.RamdiskTraces_dumped), //$NON-NLS-1$
			new Form("Unable to load stats depot", CONSEQUENCE, Pattern.compile("Unable to load stats depot"), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.RamdiskTraces_depot),
			new Form("Failed to get ticket", CONSEQUENCE, Pattern.compile("Failed to get ticket"), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.RamdiskTraces_ticket),
			new Form("vmodl.fault.HostCommunication", CONSEQUENCE, Pattern.compile("vmodl\\.fault\\.HostCommunication"), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.RamdiskTraces_communication),
			new Form("esx.problem.hostd.core.dumped", CONSEQUENCE, //$NON-NLS-1$
					Pattern.compile("esx\\.problem\\.hostd\\.core\\.dumped"), Messages.RamdiskTraces_dumped), //$NON-NLS-1$
			new Form("(type:STATTYPE_", "counter", Pattern.compile("\\(type:STATTYPE_\\w+, id:(?<id>\\d{1,18})\\)"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					Messages.RamdiskTraces_counter));

	@Override
	public String domain() {
		return DOMAIN;
	}

	@Override
	public List<String> marks() {
		return FORMS.stream().map(Form::mark).toList();
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		for (Form form : FORMS) {
			Matcher matcher = form.pattern().matcher(text);
			boolean refused = form.name().equals("counter") && text.contains("No space left"); //$NON-NLS-1$ //$NON-NLS-2$
			if (text.contains(form.mark()) && !refused && matcher.find()) {
				return List.of(fact(text, form, matcher));
			}
		}
		return List.of();
	}

	private static DecodedFact fact(String text, Form form, Matcher matcher) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("text", text); //$NON-NLS-1$
		values.put("form", form.name()); //$NON-NLS-1$
		values.put("meaning", form.title()); //$NON-NLS-1$
		Map<String, Integer> groups = matcher.namedGroups();
		if (groups.containsKey("path")) { //$NON-NLS-1$
			values.put("path", matcher.group("path")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (groups.containsKey("id")) { //$NON-NLS-1$
			values.put("counterId", Long.valueOf(matcher.group("id"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new DecodedFact(DOMAIN, form.title(), "", List.of(), form.title(), "", false, List.of(), List.of(), //$NON-NLS-1$ //$NON-NLS-2$
				List.of(), values);
	}
}
