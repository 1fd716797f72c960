package org.yichuang.casework.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.casework.CaseFilter;
import org.yichuang.casework.CaseLine;
import org.yichuang.casework.InboxTab;
import org.yichuang.casework.model.InboxQuery;
import org.yichuang.casework.store.InboxStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Slice;

/** Reads 「我的待办」 over all kinds. */
@Component
public class ReadInbox {

	/** What a count says at most: it means so many or more. */
	public static final int COUNTED = 1000;

	private static final int MOST = 200;

	private static final int MOST_EXPORTED = 20_000;

	/** How many cases one search looks at; the next slice goes on behind them. */
	private static final int MOST_SEARCHED = 2_000;

	private static final String NEVER = "never";

	private final InboxStore inbox;

	private final Reaches reaches;

	private final CaseLines lines;

	private final ClockWork clocks;

	ReadInbox(InboxStore inbox, Reaches reaches, CaseLines lines, ClockWork clocks) {
		this.inbox = inbox;
		this.reaches = reaches;
		this.lines = lines;
		this.clocks = clocks;
	}

	/**
	 * Returns a slice.
	 * @param after where to go on; null at the start
	 * @param size 1 to 200
	 * @throws Invalid if {@code after} is none that was handed out
	 */
	public Slice<CaseLine> slice(Actor actor, CaseFilter filter, @Nullable String after, int size) {
		int most = Math.clamp(size, 1, MOST);
		var words = filter.words();
		var slice = (words == null || words.isBlank())
				? Slice.cut(this.inbox.lines(query(actor, filter, position(after), most + 1)), most, ReadInbox::key)
				: search(actor, filter, after, most);
		var shown = this.lines.of(slice.items().stream().map(InboxStore.Line::matter).toList());
		return new Slice<>(shown, slice.next());
	}

	/** Hands on the whole list slice by slice, at most 20,000 lines. */
	public void export(Actor actor, CaseFilter filter, Consumer<CaseLine> to) {
		@Nullable String after = null;
		int left = MOST_EXPORTED;
		do {
			var slice = slice(actor, filter, after, Math.min(left, MOST));
			slice.items().forEach(to);
			left -= slice.items().size();
			after = slice.next();
		}
		while (after != null && left > 0);
	}

	/** Returns how many wait in each part; {@link #COUNTED} means so many or more. */
	public Map<InboxTab, Integer> counts(Actor actor) {
		var counts = new EnumMap<InboxTab, Integer>(InboxTab.class);
		for (var tab : List.of(InboxTab.MINE, InboxTab.WAITING, InboxTab.BODY, InboxTab.JOINT, InboxTab.SUPERVISED,
				InboxTab.OVERDUE)) {
			counts.put(tab, this.inbox.count(query(actor, CaseFilter.of(tab), null, COUNTED)));
		}
		return counts;
	}

	/**
	 * Titles are sealed, so those that say something are found by opening them, part by
	 * part in the list's order.
	 */
	private Slice<InboxStore.Line> search(Actor actor, CaseFilter filter, @Nullable String after, int most) {
		var words = Objects.requireNonNull(filter.words()).strip().toLowerCase(Locale.ROOT);
		var found = new ArrayList<InboxStore.Line>();
		@Nullable String last = after;
		for (int looked = 0; looked < MOST_SEARCHED; looked += MOST) {
			var part = Slice.cut(this.inbox.lines(query(actor, filter, position(last), MOST + 1)), MOST,
					ReadInbox::key);
			for (var line : part.items()) {
				if (found.size() == most) {
					return new Slice<>(found, last);
				}
				if (line.matter().title().toLowerCase(Locale.ROOT).contains(words)) {
					found.add(line);
				}
				last = key(line);
			}
			if (part.next() == null) {
				return new Slice<>(found, null);
			}
		}
		return new Slice<>(found, last);
	}

	private InboxQuery query(Actor actor, CaseFilter filter, InboxQuery.@Nullable Position after, int most) {
		var all = (filter.tab() == InboxTab.WAITING) ? this.reaches.waiting(actor) : this.reaches.of(actor);
		var reaches = all.stream()
			.filter((reach) -> filter.kind() == null || reach.kind().equals(filter.kind()))
			.toList();
		return new InboxQuery(filter, actor.account(), actor.body(), reaches, this.clocks.now(), after, most);
	}

	private static String key(InboxStore.Line line) {
		var at = line.key();
		return ((at != null) ? at.toString() : NEVER) + "_" + line.matter().id();
	}

	private static InboxQuery.@Nullable Position position(@Nullable String after) {
		if (after == null || after.isEmpty()) {
			return null;
		}
		try {
			var parts = after.split("_");
			return new InboxQuery.Position(NEVER.equals(parts[0]) ? null : Instant.parse(parts[0]),
					UUID.fromString(parts[1]));
		}
		catch (RuntimeException notOurs) {
			throw Invalid.field("after", KernelProblems.MALFORMED, "next");
		}
	}

}
