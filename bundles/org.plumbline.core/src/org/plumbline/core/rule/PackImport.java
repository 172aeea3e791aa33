package org.plumbline.core.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.rule.internal.PackHead;

/** Takes packs that somebody handed over into the folder of own rules, with their signatures. */
public final class PackImport {

	private final Path folder;
	private final List<NamedResource> shipped;

	/**
	 * @param folder  own rules; made when it is first needed
	 * @param shipped packs of the program, whose rules a cascade may name and whose ids are taken
	 */
	public PackImport(Path folder, List<NamedResource> shipped) {
		this.folder = folder;
		this.shipped = List.copyOf(shipped);
	}

	/**
	 * Looks at a pack; nothing is changed.
	 *
	 * @throws IOException with a sentence if it cannot be read or is no pack
	 */
	public PackOffer look(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		NamedResource pack = new NamedResource(file.toString(), new String(bytes, StandardCharsets.UTF_8));
		PackHead head = head(pack);
		Optional<PackOffer.Installed> before = installed(head.id());
		List<NamedResource> all = new ArrayList<>(shipped);
		for (NamedResource each : RuleFolder.read(folder).files()) {
			if (before.filter(old -> old.file().toString().equals(each.name())).isEmpty()) {
				all.add(each);
			}
		}
		all.add(pack);
		RulePacks read = RulePacks.read(all);
		return new PackOffer(file, head.id(), head.version(), head.date(),
				read.rules().stream().filter(each -> each.origin().file().equals(pack.name()))
						.map(each -> each.description().id()).toList(),
				read.broken().stream().filter(each -> each.reason().contains(pack.name())).toList(),
				trust(bytes, PackSignatures.signatureOf(file)), before);
	}

	private static PackHead head(NamedResource pack) throws IOException {
		try {
			return PackHead.read(pack);
		} catch (PackFormatException e) {
			throw new IOException(NLS.bind(Messages.PackImport_noPack,
					new Object[] { pack.name(), Integer.toString(e.line()), e.getMessage() }), e);
		}
	}

	private PackOffer.Trust trust(byte[] pack, Path signature) throws IOException {
		if (!Files.exists(signature)) {
			return PackOffer.Trust.UNSIGNED;
		}
		return PackSignatures.of(folder).fits(pack, signature) ? PackOffer.Trust.SIGNED : PackOffer.Trust.REFUSED;
	}

	private Optional<PackOffer.Installed> installed(String id) {
		for (NamedResource each : RuleFolder.read(folder).files()) {
			try {
				PackHead head = PackHead.read(each);
				if (head.id().equals(id)) {
					return Optional.of(new PackOffer.Installed(Path.of(each.name()), head.version(), head.date()));
				}
			} catch (PackFormatException e) {
				continue; // a file that is no pack is told where rules that did not run are listed
			}
		}
		return Optional.empty();
	}

	/**
	 * Copies a pack and its signature into the folder, in place of the one with the same id.
	 *
	 * @return where the pack is now
	 * @throws IOException if its signature fits no trusted key, another pack has its name, or it cannot be written
	 */
	public Path take(PackOffer offer) throws IOException {
		if (offer.trust() == PackOffer.Trust.REFUSED) {
			throw new IOException(NLS.bind(Messages.PackImport_refused, offer.file()));
		}
		Path target = folder.resolve(offer.file().getFileName().toString());
		Optional<Path> old = offer.replaces().map(PackOffer.Installed::file);
		if (Files.exists(target) && old.filter(target::equals).isEmpty()) {
			throw new IOException(NLS.bind(Messages.PackImport_taken, target));
		}
		Files.createDirectories(folder);
		Path signature = PackSignatures.signatureOf(offer.file());
		if (Files.exists(signature)) { // first, so that a pack is never without the signature it came with
			Files.copy(signature, PackSignatures.signatureOf(target), StandardCopyOption.REPLACE_EXISTING);
		} else {
			Files.deleteIfExists(PackSignatures.signatureOf(target));
		}
		Files.copy(offer.file(), target, StandardCopyOption.REPLACE_EXISTING);
		if (old.filter(each -> !each.equals(target)).isPresent()) {
			Files.delete(old.get());
			Files.deleteIfExists(PackSignatures.signatureOf(old.get()));
		}
		return target;
	}
}
