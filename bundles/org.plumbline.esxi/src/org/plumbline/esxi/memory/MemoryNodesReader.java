package org.plumbline.esxi.memory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.format.BinaryFileParser;
import org.plumbline.core.format.PassingFile;
import org.plumbline.model.evidence.Gauge;
import org.plumbline.model.evidence.Host;

/**
 * The nodes of {@code vsish} that tell of memory, from the cache that the collector writes (some hundred megabytes) or
 * from the output of single nodes:
 *
 * <pre>
 * file  = { node / other }
 * node  = [ "/> " ] [ "cat " / "get " ] path LF [ title " {" LF ] { field } [ "}" LF ]
 * field = blanks name ":" value LF                      a value is a number, a number with a unit, or text
 * path  = "/system/heaps/" name [ "-0x" address ] "/stats" / "/memory/comprehensive"
 * </pre>
 *
 * A node may come without its path; then its title tells: {@code Heap stats} or {@code Comprehensive}. Addresses differ
 * at each start, so a heap goes by its name; further heaps of one name are numbered. Lines longer than
 * {@value MemoryNode#LONGEST_LINE} bytes are passed over. At most {@value #MOST_NODES} nodes are kept.
 */
public final class MemoryNodesReader implements BinaryFileParser<List<Gauge>> {

	private static final int MOST_NODES = 1000;
	private static final Pattern PATH = Pattern.compile("(?:/> ?)?(?:(?:cat|get) +)?(/[^\\s{}]{1,300}?)/?"); //$NON-NLS-1$
	private static final Pattern WANTED = Pattern.compile("/system/heaps/[^/]+/stats|/memory/comprehensive"); //$NON-NLS-1$
	private static final Pattern TITLE = Pattern.compile("(?i)(heap stats|comprehensive)\\s*\\{"); //$NON-NLS-1$

	@Override
	public List<Gauge> read(PassingFile file, InputStream content) {
		List<MemoryNode> nodes = new ArrayList<>();
		try {
			read(file, new ShortLines(content, MemoryNode.LONGEST_LINE), nodes);
		} catch (IOException e) {
			file.notices().accept("damaged-output", //$NON-NLS-1$
					NLS.bind(Messages.MemoryNodesReader_damaged, file.path(), e.getMessage()));
		}
		Map<String, Integer> named = new HashMap<>();
		List<Gauge> gauges = new ArrayList<>();
		for (MemoryNode each : nodes) {
			int count = named.merge(each.subject(), 1, Integer::sum);
			gauges.addAll(each.gauges(count == 1 ? each.subject() : each.subject() + " #" + count)); //$NON-NLS-1$
		}
		return gauges;
	}

	private static void read(PassingFile file, ShortLines lines, List<MemoryNode> nodes) throws IOException {
		MemoryNode open = null;
		while (lines.next()) {
			if (open == null && !lines.mayBegin()) {
				continue;
			}
			String line = lines.text();
			Matcher path = PATH.matcher(line);
			boolean begins = path.matches() && WANTED.matcher(path.group(1)).matches();
			if (begins || open == null && TITLE.matcher(line).matches()) {
				if (nodes.size() == MOST_NODES) {
					file.notices().accept("output-too-long", //$NON-NLS-1$
							NLS.bind(Messages.MemoryNodesReader_tooMany, file.path(), MOST_NODES));
					return;
				}
				open = new MemoryNode(begins ? path.group(1) : "", file.path()); //$NON-NLS-1$
				nodes.add(open);
			} else if (open != null && (path.matches() || line.startsWith("}"))) { //$NON-NLS-1$
				open = null;
			} else if (open != null) {
				open.line(line, lines.number());
			}
		}
	}

	@Override
	public void add(List<List<Gauge>> kept, Host host, BiConsumer<String, String> notices) {
		kept.forEach(host.getGauges()::addAll);
	}
}
