package org.plumbline.ui.detail;

import java.util.Optional;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent.Block;
import org.plumbline.ui.detail.RichContent.Role;
import org.plumbline.ui.detail.RichContent.Span;

/** Shows {@link RichContent} for reading, copying and following links; follows the theme. UI thread. */
public final class RichText {

	private static final int MARGIN = 10;
	private static final int LINE_SPACING = 3;

	private final StyledText widget;
	private RichContent content = new RichContent();

	/** @param parent takes the control */
	public RichText(Composite parent) {
		widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		widget.setLineSpacing(LINE_SPACING);
		widget.setCaret(null);
		widget.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && widget.getSelectionCount() == 0) {
				linkAt(widget.getOffsetAtPoint(new Point(event.x, event.y))).ifPresent(Runnable::run);
			}
		});
		Runnable unlisten = Colours.onChange(this::render);
		widget.addDisposeListener(event -> unlisten.run());
		render();
	}

	/** Returns the control, for layout and focus. */
	public Control control() {
		return widget;
	}

	/** Shows other content from its beginning. */
	public void show(RichContent next) {
		content = next;
		render();
		widget.setTopPixel(0);
	}

	/** Follows the first link with some words; tells whether there was one. */
	boolean follow(String words) {
		Optional<Span> link = content.spans().stream()
				.filter(each -> each.isLink() && widget.getText(each.from(), each.to() - 1).contains(words))
				.findFirst();
		link.ifPresent(each -> each.link().run());
		return link.isPresent();
	}

	private Optional<Runnable> linkAt(int offset) {
		return content.spans().stream().filter(each -> each.isLink() && offset >= each.from() && offset < each.to())
				.map(Span::link).findFirst();
	}

	private void render() {
		if (widget.isDisposed()) {
			return;
		}
		widget.setRedraw(false);
		Colours.ground(widget);
		widget.setSelectionBackground(Colours.get(Colours.SELECTION));
		widget.setSelectionForeground(Colours.get(Colours.SELECTION_TEXT));
		widget.setText(content.text());
		int characterWidth = characterWidth();
		widget.setTabStops(new int[] { characterWidth * 2, characterWidth * RichContent.LABEL_WIDTH });
		int end = widget.getCharCount();
		content.spans().stream().filter(span -> span.to() <= end).forEach(span -> widget.setStyleRange(style(span)));
		content.blocks().forEach(block -> style(block, characterWidth, end));
		widget.setRedraw(true);
	}

	private void style(Block block, int characterWidth, int end) {
		int first = widget.getLineAtOffset(Math.min(block.from(), end));
		int last = widget.getLineAtOffset(Math.min(Math.max(block.from(), block.to() - 1), end));
		int lines = last - first + 1;
		if (!block.colour().isEmpty()) {
			widget.setLineBackground(first, lines, Colours.get(block.colour()));
		}
		if (block.hang() > 0) {
			widget.setLineTabStops(first, lines, new int[] { characterWidth * block.hang() });
			widget.setLineWrapIndent(first, lines, characterWidth * block.hang());
		}
	}

	private StyleRange style(Span span) {
		StyleRange style = new StyleRange();
		style.start = span.from();
		style.length = span.to() - span.from();
		style.foreground = Colours.get(span.colour());
		style.font = font(span.role());
		if (span.isLink()) {
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_LINK;
			style.underlineColor = style.foreground;
		}
		return style;
	}

	private static Font font(Role role) {
		FontRegistry fonts = JFaceResources.getFontRegistry();
		return switch (role) {
		case TITLE -> fonts.get(JFaceResources.HEADER_FONT);
		case HEADING, STRONG -> fonts.getBold(JFaceResources.DEFAULT_FONT);
		case MONOSPACE -> fonts.get(JFaceResources.TEXT_FONT);
		case TEXT -> fonts.get(JFaceResources.DEFAULT_FONT);
		};
	}

	private int characterWidth() {
		GC gc = new GC(widget);
		try {
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}
}
