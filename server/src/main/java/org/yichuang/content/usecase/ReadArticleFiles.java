package org.yichuang.content.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.content.ContentPermission;
import org.yichuang.content.store.ArticleFileStore;
import org.yichuang.content.store.ArticleFileStore.Place;
import org.yichuang.files.spi.FileAccess;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.sitegroup.Channels;

/**
 * Lets those who may read an article read its pictures and attachments, whoever handed
 * them in; the rule is that of {@link Dossiers}.
 */
@Component
class ReadArticleFiles implements FileAccess {

	private final ArticleFileStore files;

	private final Channels channels;

	ReadArticleFiles(ArticleFileStore files, Channels channels) {
		this.files = files;
		this.channels = channels;
	}

	@Override
	public boolean mayRead(Actor actor, FileId file) {
		var places = this.files.places(file);
		var known = this.channels.all(places.stream().map(Place::channel).distinct().toList());
		return places.stream().anyMatch((place) -> {
			var channel = known.get(place.channel());
			var power = place.atHome() ? ContentPermission.READ : ContentPermission.ACCEPT_PUSH;
			return channel != null && actor.may(power, channel.place());
		});
	}

}
