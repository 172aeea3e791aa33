package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;

/** Takes the members of an input in their order. */
interface MemberVisitor {

	/**
	 * @param content bytes of the member; need not be read to its end nor closed
	 * @throws IOException if the member or the input cannot be read further
	 */
	void visit(MemberEntry member, InputStream content) throws IOException;
}
