package org.yichuang.interaction.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.Paths;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.interaction.store.PublicationStore;
import org.yichuang.interaction.usecase.CountLetters;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/**
 * The pages of 互动交流: index, mailboxes, published letters in lists numbered from the
 * oldest, figures. A site without mailboxes has none.
 */
@Component
class InteractionPages implements PageSource {

	private static final int NEWEST = 10;

	private final MailboxStore mailboxes;

	private final PublicationStore publications;

	private final CountLetters count;

	private final LetterModels models;

	private final Clock clock;

	InteractionPages(MailboxStore mailboxes, PublicationStore publications, CountLetters count, LetterModels models,
			Clock clock) {
		this.mailboxes = mailboxes;
		this.publications = publications;
		this.count = count;
		this.models = models;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return Paths.KIND;
	}

	@Override
	public int turn() {
		return 1;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		var all = this.mailboxes.of(site);
		if (all.isEmpty()) {
			return;
		}
		List.of("index", "figures", "letters").forEach((key) -> sink.accept(Paths.key(site, key)));
		all.forEach((mailbox) -> sink.accept(Paths.mailboxKey(site, mailbox.id())));
		for (var page = 1; page <= lastPage(site); page++) {
			sink.accept(Paths.listKey(site, page));
		}
		this.publications.forEach(site, (letter) -> sink.accept(Paths.letterKey(site, letter)));
	}

	/** Letters are loaded together, the few other pages one by one. */
	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		var letters = keys.stream()
			.filter((key) -> key.key().startsWith("letter/"))
			.collect(Collectors.toMap((key) -> new LetterId(Id.parse(part(key))), (key) -> key));
		var live = letters.isEmpty() ? Map.<LetterId, Publication>of() : this.publications.live(letters.keySet());
		var boxes = this.mailboxes.all(live.values().stream().map(Publication::mailbox).distinct().toList());
		live.forEach((id, publication) -> {
			var key = letters.get(id);
			if (key != null) {
				found.put(key, letter(key, publication, boxes.get(publication.mailbox())));
			}
		});
		for (var key : keys) {
			var page = letters.containsValue(key) ? null : page(key);
			if (page != null) {
				found.put(key, page);
			}
		}
		return found;
	}

	private @Nullable Page page(PageKey key) {
		var boxes = this.mailboxes.of(key.site());
		if (boxes.isEmpty()) {
			return null;
		}
		var parts = key.key().split("/");
		return switch (parts[0]) {
			case "index" -> index(key, boxes);
			case "figures" -> figures(key);
			case "letters" -> letters(key, boxes);
			case "list" -> list(key, boxes, Integer.parseInt(parts[1]));
			default -> mailbox(key, boxes);
		};
	}

	private Page index(PageKey key, List<Mailbox> boxes) {
		var site = key.site();
		var model = this.models.page("互动交流", null);
		model.put("mailboxes", boxes.stream().map(this.models::mailbox).toList());
		model.put("letters", this.models.items(this.publications.newest(site, NEWEST), boxes));
		model.put("figures", this.models.figures(thisYear(site)));
		return new Page(key, Paths.INDEX, new PageBody.Rendered("interaction", model),
				Set.of(Paths.mailboxesTag(site), Paths.newestTag(site), Paths.figuresTag(site)));
	}

	private @Nullable Page mailbox(PageKey key, List<Mailbox> boxes) {
		var wanted = new MailboxId(Id.parse(part(key)));
		var mailbox = boxes.stream().filter((box) -> box.id().equals(wanted)).findFirst();
		if (mailbox.isEmpty()) {
			return null;
		}
		var model = this.models.page(mailbox.get().words().name(), Paths.INDEX);
		model.put("mailbox", this.models.mailbox(mailbox.get()));
		model.put("letters", this.models.items(this.publications.newest(wanted, NEWEST), boxes));
		return new Page(key, Paths.mailbox(mailbox.get().key()), new PageBody.Rendered("mailbox", model),
				Set.of(Paths.mailboxesTag(key.site()), Paths.newestTag(key.site())));
	}

	private Page letters(PageKey key, List<Mailbox> boxes) {
		var site = key.site();
		var model = this.models.page("来信选登", Paths.INDEX);
		// the two newest list pages: at least 20 once there are so many, at most 40
		var last = lastPage(site);
		var first = (Math.max(1, last - 1) - 1) * Paths.SIZE;
		var newest = this.publications.newest(site, 2 * Paths.SIZE)
			.stream()
			.filter((each) -> each.slot() >= first)
			.toList();
		model.put("items", this.models.items(newest, boxes));
		model.put("pager", LetterModels.pager(0, last));
		return new Page(key, Paths.LETTERS, new PageBody.Rendered("letters", model),
				Set.of(Paths.newestTag(site), Paths.mailboxesTag(site)));
	}

	private @Nullable Page list(PageKey key, List<Mailbox> boxes, int number) {
		var last = lastPage(key.site());
		if (number < 1 || number > last) {
			return null;
		}
		var model = this.models.page("来信选登", Paths.INDEX);
		model.put("items", this.models.items(this.publications.onPage(key.site(), number), boxes));
		model.put("pager", LetterModels.pager(number, last));
		return new Page(key, Paths.list(number), new PageBody.Rendered("letters", model),
				Set.of(Paths.listTag(key.site(), number), Paths.mailboxesTag(key.site())));
	}

	private Page letter(PageKey key, Publication publication, @Nullable Mailbox mailbox) {
		return new Page(key, publication.path(),
				new PageBody.Rendered("letter", this.models.letter(publication, mailbox)),
				Set.of(Paths.letterTag(publication.letter()), Paths.mailboxesTag(key.site())));
	}

	private Page figures(PageKey key) {
		var site = key.site();
		var year = today().getYear();
		var model = this.models.page("来信办理统计", Paths.INDEX);
		model.put("years", List.of(this.models.year(thisYear(site)),
				this.models.year(this.count.of(site, LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 12, 31)))));
		return new Page(key, Paths.FIGURES, new PageBody.Rendered("letter-figures", model),
				Set.of(Paths.figuresTag(site), Paths.mailboxesTag(site)));
	}

	private CountLetters.SiteFigures thisYear(SiteId site) {
		return this.count.of(site, LocalDate.of(today().getYear(), 1, 1), today());
	}

	private LocalDate today() {
		return Beijing.today(this.clock);
	}

	private int lastPage(SiteId site) {
		var slots = this.publications.slots(site);
		return (slots == 0) ? 0 : Paths.page(slots - 1);
	}

	private static String part(PageKey key) {
		return key.key().substring(key.key().indexOf('/') + 1);
	}

}
