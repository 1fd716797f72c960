package org.yichuang.statistics;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yichuang.statistics.usecase.ReadFigures;

/**
 * 指标 — what other rooms may ask about figures. Answers know of every fact that is
 * committed, and cost the same however many facts there are.
 */
@Component
public class Figures {

	private final ReadFigures read;

	Figures(ReadFigures read) {
		this.read = read;
	}

	/**
	 * Returns figures of all that a question names, as one row.
	 * @throws org.yichuang.kernel.Invalid if there is no such figure
	 * @throws org.yichuang.kernel.NotFound if there is no such body
	 */
	public FigureRow total(FigureQuestion question) {
		return this.read.total(question);
	}

	/**
	 * Returns figures laid apart, such as by body and month; rows of which nothing was
	 * measured are left out.
	 * @throws org.yichuang.kernel.Invalid if there is no such figure
	 * @throws org.yichuang.kernel.NotFound if there is no such body
	 */
	public List<FigureRow> by(FigureQuestion question, Dimension... dimensions) {
		return this.read.by(question, dimensions);
	}

	/** Returns the codes of the figures that anybody may read. */
	public Set<String> open() {
		return this.read.open();
	}

}
