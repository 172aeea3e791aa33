package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;

/** A process that saves one case again and again, as fast as it can, until it is killed. Says each number it saved. */
final class SavingProcess {

	private SavingProcess() {
	}

	public static void main(String[] args) throws IOException {
		Path file = Path.of(args[0]);
		Case model = CasefileFactory.eINSTANCE.createCase();
		model.setId("c");
		Random random = new Random(3);
		for (int number = Integer.parseInt(args[1]);; number++) {
			model.setCaseNumber(String.valueOf(number));
			model.setSummary(Long.toHexString(random.nextLong()).repeat(random.nextInt(2000)));
			CaseFile.write(model, file);
			System.out.println(number);
		}
	}
}
