package org.plumbline.esxi.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.core.format.PassingFile;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;

/** The tree of a host, read as it passes by. */
class InfoTreeReaderTest {

	@Test
	void hardwareAndChangedOptionsAreTaken() {
		String text = """
				+Host :
				   \\==+Hardware Info :
				      |----Product Name................................................Rack 5000
				      |----Vendor Name.................................................ACME
				      \\==+Bios Info :
				         |----BIOS Version.............................................Q12.3
				   \\==+Advanced Options :
				      |----Option Name...........................................QueueDepth
				      |----Current Value.........................................64
				      |----Default Value.........................................32
				      |----Option Name...........................................Retries
				      |----Current Value.........................................7
				      |----Default Value.........................................7
				      |----Vendor Name.................................................second
				""";
		Host host = EvidenceFactory.eINSTANCE.createHost();
		InfoTreeReader reader = new InfoTreeReader();
		List<String[]> kept = reader.read(new PassingFile("commands/esxcfg-info_-a.txt", -1, 0, (code, message) -> {
		}), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		reader.add(List.of(kept), host, (code, message) -> {
		});
		assertEquals("""
				hardware/Product Name=Rack 5000
				hardware/Vendor Name=ACME
				hardware/BIOS Version=Q12.3
				advanced/QueueDepth=64
				default/QueueDepth=32""", host.getFacts().stream()
				.map(each -> each.getGroup() + '/' + each.getName() + '=' + each.getValue())
				.collect(Collectors.joining("\n")));
	}
}
