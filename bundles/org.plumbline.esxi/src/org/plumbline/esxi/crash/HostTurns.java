package org.plumbline.esxi.crash;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;

/**
 * Lines that say that the host starts, is asked to stop, or why it went down:
 *
 * <pre>
 * start       "TSC: " cycles " cpu" …           first lines of the kernel, which has no clock yet
 *             "BootConfig: " … / "VMB: " …      the same in 8.x, which brings them into the common form
 *             "Host has booted"                 bootstop, 5.0 on
 *             "Starting system..."              vmkhalt, 3.5 and 4.x
 *             "[esx.audit.host.boot" …          vobd
 * stop        "Host is rebooting" / "Host is powering off" / "Host is halting"        bootstop
 *             "Rebooting system..." / "Halting system..."                             vmkhalt
 *             "[esx.audit.host.stop." …, "[vob.user.host.stop." …                     vobd
 *             ": reboot" / ": poweroff" / ": halt" of a shell, "shutdown.sh", "esxcli system shutdown"
 *             "The system is going down", "Sending SIGTERM to all processes"          init
 *             "Orderly reboot" / "Orderly shutdown"                                   kernel
 *             "HostSystem.reboot" / "HostSystem.shutdown"                             hostd
 * cause       words for lost power or for a watchdog of the hardware that reset the host
 * dump found  "[esx.problem.host.coredump" …, "[esx.audit.host.crash.reason" …        vobd, after a panic
 * </pre>
 */
public final class HostTurns implements Decoder {

	private record Form(String kind, String what, Pattern pattern) {
	}

	private static final String START = "start"; //$NON-NLS-1$
	private static final String STOP = "stop"; //$NON-NLS-1$
	private static final String REBOOT = "reboot"; //$NON-NLS-1$
	private static final String OFF = "shutdown"; //$NON-NLS-1$
	private static final String CAUSE = "cause"; //$NON-NLS-1$
	private static final List<Form> FORMS = List.of(form("dump-found", "", //$NON-NLS-1$ //$NON-NLS-2$
			"\\[esx\\.problem\\.host\\.coredump|\\[esx\\.audit\\.host\\.crash\\.reason[\\w.]*\\]"), //$NON-NLS-1$
			form(CAUSE, "watchdog-reset", //$NON-NLS-1$
					"(?i)\\bwatchdog\\d?\\b.{0,60}\\b(?:hard reset|power cycle|power down|reset (?:the|this) (?:host|system))" //$NON-NLS-1$
							+ "|\\breset by (?:the )?(?:hardware |ipmi |bmc )?watchdog|last reset.{0,40}watchdog|watchdog reset"), //$NON-NLS-1$
			form(CAUSE, "power-loss", //$NON-NLS-1$
					"(?i)\\b(?:ac|input) (?:power )?lost\\b|\\bpower (?:supply )?(?:ac|input) lost|\\bpower input lost" //$NON-NLS-1$
							+ "|\\bac power (?:loss|failure)|\\bpower unit\\b.{0,40}(?:ac lost|power off|power cycle)|\\bloss of (?:ac )?power"), //$NON-NLS-1$
			form(STOP, REBOOT,
					"\\bHost is rebooting|\\) Rebooting system|\\[esx\\.audit\\.host\\.stop\\.reboot|\\[vob\\.user\\.host\\.stop\\.reboot" //$NON-NLS-1$
							+ "|\\bOrderly reboot|\\bHostSystem\\.reboot\\b|(?:shell|SSH|ash|ESXShell)(?:\\[\\d+\\])?: (?:\\[[^\\]]*\\]: )?(?:/s?bin/)?reboot(?:\\s+-\\w+)*\\s*$" //$NON-NLS-1$
							+ "|esxcli system shutdown reboot"), //$NON-NLS-1$
			form(STOP, OFF,
					"\\bHost is (?:powering off|halting|shutting down)|\\) (?:Halting|Powering off) system|\\[(?:esx\\.audit|vob\\.user)\\.host\\.stop\\.shutdown" //$NON-NLS-1$
							+ "|\\bOrderly shutdown|\\bHostSystem\\.shutdown\\b|(?:shell|SSH|ash|ESXShell)(?:\\[\\d+\\])?: (?:\\[[^\\]]*\\]: )?(?:/s?bin/)?(?:halt|poweroff|shutdown(?:\\.sh)?)(?:\\s+-\\w+)*\\s*$" //$NON-NLS-1$
							+ "|esxcli system shutdown poweroff"), //$NON-NLS-1$
			form(STOP, "stop", "\\bThe system is going down|\\bSending SIGTERM to all processes"), //$NON-NLS-1$ //$NON-NLS-2$
			form(START, "", //$NON-NLS-1$
					"^.{0,80}?\\bTSC: \\d+ cpu\\d+:\\d+\\)|\\bvmkernel: (?:cpu\\d+:\\d+\\))?(?:BootConfig|VMB): \\d+: " //$NON-NLS-1$
							+ "|\\bHost has booted\\b|\\) Starting system|\\[esx\\.audit\\.host\\.boot[\\w.]*\\]")); //$NON-NLS-1$

	private static final Pattern AFTER_ID = Pattern.compile("\\[esx\\.[\\w.]+\\] ?(?<reason>\\S.*)$"); //$NON-NLS-1$

	private static Form form(String kind, String what, String pattern) {
		return new Form(kind, what, Pattern.compile(pattern));
	}

	@Override
	public String domain() {
		return CrashFact.DOMAIN;
	}

	@Override
	public List<String> marks() {
		return List.of("TSC: ", "BootConfig: ", "VMB: ", "Host has booted", "ing system...", "[esx.audit.host.", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"Host is ", "[vob.user.host.stop.", "reboot", "esxcli system shutdown", "poweroff", "shutdown", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"The system is going down", "Sending SIGTERM to all", "[esx.problem.host.coredump", "atchdog", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"AC lost", "input lost", "power los", "Power los", "Power Unit", "power failure"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		if (marks().stream().noneMatch(text::contains)) {
			return List.of();
		}
		String line = text.lines().findFirst().orElse(""); //$NON-NLS-1$
		for (Form form : FORMS) {
			if (form.pattern().matcher(line).find()) {
				return List.of(fact(form, line));
			}
		}
		return List.of();
	}

	private static DecodedFact fact(Form form, String line) {
		CrashFact fact = new CrashFact(form.kind(), title(form));
		switch (form.kind()) {
		case STOP -> fact.put("how", form.what()); //$NON-NLS-1$
		case CAUSE -> fact.put("cause", form.what()).put("reason", KernelText.line(line).text()); //$NON-NLS-1$ //$NON-NLS-2$
		case START -> {
			// that it starts is all
		}
		default -> fact.put("reason", after(line)); //$NON-NLS-1$
		}
		return fact.fact(title(form), ""); //$NON-NLS-1$
	}

	private static String after(String line) {
		Matcher reason = AFTER_ID.matcher(line);
		return reason.find() ? reason.group("reason").strip() : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String title(Form form) {
		return switch (form.kind()) {
		case START -> Messages.HostTurns_start;
		case STOP -> form.what().equals(REBOOT) ? Messages.HostTurns_reboot : Messages.HostTurns_shutdown;
		case CAUSE -> form.what().equals("power-loss") ? Messages.HostTurns_power : Messages.HostTurns_watchdog; //$NON-NLS-1$
		default -> Messages.HostTurns_dump;
		};
	}
}
