package org.yichuang.content.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.content.ArticleId;
import org.yichuang.content.pages.ArticlePreview;
import org.yichuang.kernel.Actor;
import org.yichuang.publishing.Publishing;

/** Shows the newest edition as its page will look, without publishing anything. */
@Component
public class PreviewArticle {

	private final Dossiers dossiers;

	private final ArticlePreview preview;

	private final Publishing publishing;

	PreviewArticle(Dossiers dossiers, ArticlePreview preview, Publishing publishing) {
		this.dossiers = dossiers;
		this.preview = preview;
		this.publishing = publishing;
	}

	/**
	 * Returns the page as HTML; addresses of stored files lead to the console's own.
	 * @throws org.yichuang.kernel.NotFound if there is no such article for the actor
	 */
	public String html(Actor actor, ArticleId id) {
		var dossier = this.dossiers.open(actor, id);
		var page = this.preview.page(dossier.article(), dossier.edition(), dossier.channel());
		return this.publishing.preview(page)
			.replaceAll("(src|href)=\"/files/([0-9a-f-]{36})/[^\"]*\"", "$1=\"/api/console/files/$2/content\"");
	}

}
