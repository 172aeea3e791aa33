package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionRequestTest {

	@Test
	void whatCannotBeFetchedOnAHostIsOnlyInTheMail() {
		CollectionRequest request = new CollectionRequest(List.of(
				new SkippedRule("HA-1", "r", List.of(new Collectable("vpxd", "vCenter Server", List.of()))),
				new SkippedRule("HA-2", "r",
						List.of(new Collectable("fdm", "host", List.of("cat /var/log/fdm.log"))))));
		String mail = request.mail(List.of("esx01"));
		assertTrue(mail.contains("- vpxd: vCenter Server (for HA-1)"), mail);
		assertTrue(mail.contains("analysis of esx01"), mail);
		assertTrue(request.script().contains("\ncat /var/log/fdm.log > \"$target/3.txt\" 2>&1\n"), request.script());
	}

	@Test
	void nothingMissingIsSaid() {
		assertEquals("Nothing is missing that a rule could read.\n",
				new CollectionRequest(List.of(new SkippedRule("X-1", "broken"))).mail(List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rm -rf /var/log", "cat /var/log/a; reboot", "cat /etc/passwd > /dev/sda", "cat `reboot`",
			"cat $(reboot)", "cat /a\nreboot", "esxcli system shutdown reboot", "cat /var/../etc/shadow", "grep x",
			"zcat /a | sh", "esxcli storage core device set list set", "", "dmesg -c", "cat /etc/shadow" })
	void commandThatMayChangeSomethingIsRefused(String command) {
		assertFalse(HarmlessCommand.is(command));
		CollectionRequest request = new CollectionRequest(
				List.of(new SkippedRule("X-1", "r", List.of(new Collectable("x", "", List.of(command))))));
		assertEquals(2, request.script().lines().filter(each -> each.contains("$target/")).count());
	}

	@Test
	void nameWithALineBreakStaysAComment() {
		CollectionRequest request = new CollectionRequest(
				List.of(new SkippedRule("X-1", "r", List.of(new Collectable("x\nreboot", "", List.of())))));
		assertFalse(request.script().lines().anyMatch(each -> each.startsWith("reboot")));
	}
}
