package org.yichuang.interaction.pages;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yichuang.interaction.model.Paths;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.RoomDoors;

/** Leads to mailboxes and published letters from channels of 咨询投诉. */
@Component
class LetterDoors implements RoomDoors {

	private final MailboxStore mailboxes;

	LetterDoors(MailboxStore mailboxes) {
		this.mailboxes = mailboxes;
	}

	@Override
	public Set<String> tags(SiteId site) {
		return Set.of(Paths.mailboxesTag(site));
	}

	@Override
	public List<Door> doors(SiteId site) {
		return this.mailboxes.of(site).isEmpty() ? List.of()
				: List.of(new Door("领导信箱和部门信箱", Paths.INDEX, Set.of("咨询投诉")),
						new Door("公开的来信和答复", Paths.LETTERS, Set.of("咨询投诉")));
	}

}
