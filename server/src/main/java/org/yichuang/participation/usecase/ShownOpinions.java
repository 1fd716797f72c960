package org.yichuang.participation.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.Opinion;
import org.yichuang.participation.store.OpinionStore;

/** What readers may see of opinions that were decided on. */
@Component
public class ShownOpinions {

	private static final int MOST_SHOWN = 500;

	private final OpinionStore opinions;

	private final ActivityDossiers dossiers;

	ShownOpinions(OpinionStore opinions, ActivityDossiers dossiers) {
		this.opinions = opinions;
		this.dossiers = dossiers;
	}

	/** Returns them by paragraphs, at most 500. */
	public List<Shown> shown(Activity consultation) {
		var dossier = this.dossiers.of(consultation);
		return this.opinions.shown(consultation.id(), MOST_SHOWN)
			.stream()
			.map((opinion) -> new Shown(opinion, DecideOpinions.about(dossier, opinion.paragraph())))
			.toList();
	}

	/**
	 * 公开的意见.
	 *
	 * @param opinion the opinion with its decision
	 * @param about what people call the paragraph
	 */
	public record Shown(Opinion opinion, String about) {
	}

}
