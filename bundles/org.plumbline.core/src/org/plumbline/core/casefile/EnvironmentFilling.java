package org.plumbline.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.EnvironmentEntry;
import org.plumbline.model.evidence.BundleKind;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.SupportBundle;

/** The products that bundles tell of: hypervisors by release and build with their hosts, arrays by maker and model. */
final class EnvironmentFilling {

	/** Disks of the host itself say such names; they are no arrays. */
	private static final String LOCAL = "(?i).*(logical volume|dvd|cd-?rom|virtual disk|perc|smart array).*"; //$NON-NLS-1$

	/** Ids that a host gives to what is in it: parts without an id of their own, and disks of ATA and NVMe. */
	private static final String OWN_ID = "(?i)(mpx\\.|t10\\.(ATA|NVMe)).*"; //$NON-NLS-1$

	private record Product(String role, String name, String version) implements Comparable<Product> {

		@Override
		public int compareTo(Product other) {
			return Comparator.comparing(Product::role).thenComparing(Product::name).thenComparing(Product::version)
					.compare(this, other);
		}
	}

	private EnvironmentFilling() {
	}

	/** Returns the products, in a fixed order, not yet in a case. */
	static List<EnvironmentEntry> of(List<SupportBundle> bundles) {
		Map<Product, TreeSet<String>> hosts = new TreeMap<>(Comparator.comparing((Product each) -> rank(each.role()))
				.thenComparing(Comparator.naturalOrder()));
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				boolean vcenter = bundle.getKind() == BundleKind.VCENTER;
				if (!host.getRelease().isEmpty()) {
					hosts.computeIfAbsent(platform(host, vcenter), each -> new TreeSet<>()).add(host.getName());
				}
				for (StorageDevice each : host.getDevices()) {
					String name = (each.getVendor() + ' ' + each.getModel()).strip();
					if (!name.isEmpty() && !name.matches(LOCAL) && !String.valueOf(each.getId()).matches(OWN_ID)) {
						hosts.computeIfAbsent(new Product("array", name, ""), key -> new TreeSet<>()) //$NON-NLS-1$ //$NON-NLS-2$
								.add(host.getName());
					}
				}
			}
		}
		List<EnvironmentEntry> entries = new ArrayList<>();
		hosts.forEach((product, names) -> entries.add(entry(product, names)));
		return entries;
	}

	private static int rank(String role) {
		return List.of("ESXi", "vCenter", "array").indexOf(role); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Product platform(Host host, boolean vcenter) {
		String name = host.getVersion().replaceFirst("\\s+\\d.*$", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String version = host.getBuild().isEmpty() ? host.getRelease()
				: host.getRelease() + " build " + host.getBuild(); //$NON-NLS-1$
		String role = vcenter ? "vCenter" : "ESXi"; //$NON-NLS-1$ //$NON-NLS-2$
		return new Product(role, name.isEmpty() ? "VMware " + role : name, version); //$NON-NLS-1$
	}

	private static EnvironmentEntry entry(Product product, TreeSet<String> hosts) {
		EnvironmentEntry entry = CasefileFactory.eINSTANCE.createEnvironmentEntry();
		String key = product.role() + '\0' + product.name() + '\0' + product.version();
		entry.setId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
		entry.setRole(product.role());
		entry.setProduct(product.name());
		entry.setVersion(product.version());
		entry.setNote(String.join(", ", hosts)); //$NON-NLS-1$
		entry.setByHand(false);
		return entry;
	}
}
