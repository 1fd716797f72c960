package org.yichuang.interaction.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.interaction.model.LetterFigures;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.store.FigureStore;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.kernel.SiteId;

/** Counts a site's letters, by mailbox and in all. */
@Component
public class CountLetters {

	private static final LetterFigures NONE = new LetterFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	private final FigureStore figures;

	private final MailboxStore mailboxes;

	CountLetters(FigureStore figures, MailboxStore mailboxes) {
		this.figures = figures;
		this.mailboxes = mailboxes;
	}

	/**
	 * Returns the figures of letters that came in a period.
	 * @param from first day
	 * @param to last day, inclusive
	 */
	public SiteFigures of(SiteId site, LocalDate from, LocalDate to) {
		var counted = this.figures.of(site, from, to);
		var lines = new ArrayList<Line>();
		for (var mailbox : this.mailboxes.of(site)) {
			lines.add(new Line(mailbox, counted.getOrDefault(mailbox.id(), NONE)));
		}
		var total = counted.values().stream().reduce(NONE, LetterFigures::plus);
		return new SiteFigures(from, to, total, List.copyOf(lines));
	}

	/**
	 * 站点来信统计.
	 *
	 * @param from first day
	 * @param to last day
	 * @param total of all mailboxes
	 * @param lines by mailbox, in their order
	 */
	public record SiteFigures(LocalDate from, LocalDate to, LetterFigures total, List<Line> lines) {
	}

	/** 信箱统计. */
	public record Line(Mailbox mailbox, LetterFigures figures) {
	}

}
