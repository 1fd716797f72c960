package org.yichuang.interaction.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.Paths;
import org.yichuang.interaction.model.Publication;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.PageKey;

/** 波及页面 — names the pages that change with mailboxes, letters and figures. */
@Component
class PublicPages {

	private final Publishing publishing;

	PublicPages(Publishing publishing) {
		this.publishing = publishing;
	}

	/** Shows a letter, or no longer, in lists and on its own page. */
	UUID publish(Publication publication) {
		var page = page(publication);
		this.publishing.putBack(List.of(page));
		return touch(publication, "interaction.publish-letter");
	}

	/** Takes a letter's page down at once; call it outside a transaction. */
	void takeDown(Publication publication, String reason) {
		this.publishing.takeDown(List.of(page(publication)), "撤下：" + reason);
	}

	/** Lets lists follow what became of a published letter. */
	UUID touch(Publication publication, String reason) {
		var site = publication.site();
		var page = Paths.page(publication.slot());
		// the page that was the newest until now leads on to one that begins here
		var before = (publication.slot() % Paths.SIZE == 0) ? Math.max(1, page - 1) : page;
		var tags = new HashSet<>(
				List.of(Paths.newestTag(site), Paths.listTag(site, page), Paths.letterTag(publication.letter())));
		tags.add(Paths.listTag(site, before));
		return this.publishing.touch(new Change(reason, tags, List.of(page(publication), Paths.listKey(site, page),
				Paths.key(site, "letters"), Paths.key(site, "index"))));
	}

	/** Shows a mailbox as it is now. */
	void touch(Mailbox mailbox) {
		var site = mailbox.site();
		this.publishing.touch(new Change("interaction.mailbox", Set.of(Paths.mailboxesTag(site)),
				List.of(Paths.mailboxKey(site, mailbox.id()), Paths.key(site, "index"), Paths.key(site, "figures"),
						Paths.key(site, "letters"))));
	}

	/** Shows a site's figures as they are now. */
	void touchFigures(SiteId site) {
		this.publishing.touch(new Change("interaction.figures", Set.of(Paths.figuresTag(site)), List.of()));
	}

	private static PageKey page(Publication publication) {
		return page(publication.site(), publication.letter());
	}

	private static PageKey page(SiteId site, LetterId letter) {
		return Paths.letterKey(site, letter);
	}

}
