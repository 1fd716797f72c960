package org.yichuang.interaction.pages;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yichuang.interaction.model.Paths;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.interaction.store.PublicationStore;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.MappedPages;

/** Puts mailboxes, lists and the newest published letters into a site's map. */
@Component
class MappedLetters implements MappedPages {

	private final MailboxStore mailboxes;

	private final PublicationStore publications;

	MappedLetters(MailboxStore mailboxes, PublicationStore publications) {
		this.mailboxes = mailboxes;
		this.publications = publications;
	}

	@Override
	public Set<String> tags(SiteId site) {
		return Set.of(Paths.mailboxesTag(site), Paths.newestTag(site));
	}

	@Override
	public void forEachPath(SiteId site, Consumer<String> sink) {
		var all = this.mailboxes.of(site);
		if (all.isEmpty()) {
			return;
		}
		List.of(Paths.INDEX, Paths.FIGURES, Paths.LETTERS).forEach(sink);
		all.forEach((mailbox) -> sink.accept(Paths.mailbox(mailbox.key())));
		var slots = this.publications.slots(site);
		for (var page = (slots == 0) ? 0 : Paths.page(slots - 1); page >= 1; page--) {
			sink.accept(Paths.list(page));
		}
		this.publications.newestSlots(site, MOST).forEach((slot) -> sink.accept(Paths.letter(slot + 1)));
	}

}
