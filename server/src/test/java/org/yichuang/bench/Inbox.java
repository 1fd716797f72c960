package org.yichuang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.yichuang.casework.Audience;
import org.yichuang.casework.CaseFilter;
import org.yichuang.casework.Cases;
import org.yichuang.casework.InboxTab;
import org.yichuang.casework.usecase.ReadInbox;
import org.yichuang.forms.Answers;
import org.yichuang.forms.FormVersion;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.Receipt;
import org.yichuang.kernel.SiteId;

/**
 * {@code bin/bench inbox [cases [few]]}: to-do list, its counts and tracking by number
 * and code, with a million cases and submissions in the database and with ten thousand,
 * by turns. In both the same 5,000 cases are open, so that both answer with the same
 * rows: what grows with the years is what is concluded.
 */
final class Inbox {

	private static final double GOAL = 1.5;

	private static final double MOST_MILLIS = 50;

	private static final int TIMES = 1000;

	private static final int WARM = 400;

	private Inbox() {
	}

	public static void main(String[] arguments) {
		int many = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 1_000_000;
		int few = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 10_000;
		var small = new Office(few, few / 2);
		var large = new Office(many, few / 2);
		small.settle();
		large.settle();
		Quiet.await();
		Timings.byTurns(WARM, TIMES, small::ask, large::ask);
		double worst = 0;
		for (var what : small.timings.questions()) {
			double one = small.timings.p99(what);
			double other = large.timings.p99(what);
			worst = Math.max(worst, other);
			Quiet.say(
					"%-12s p99 %6.2f ms with %,d cases, %6.2f ms with %,d; median %.2f and %.2f ms; rows %.1f and %.1f",
					what, other, many, one, few, large.timings.median(what), small.timings.median(what),
					large.timings.rows(what), small.timings.rows(what));
		}
		for (var what : small.timings.questions()) {
			Quiet.say("%s ratio %.2f (goal %.1f)", what, large.timings.p99(what) / small.timings.p99(what), GOAL);
		}
		Quiet.say("inbox-p99-ms ratio %.2f (goal 1.0: the slowest within %.0f ms)", worst / MOST_MILLIS, MOST_MILLIS);
		System.exit(0);
	}

	/** One county with so many cases, some of them open, and as many submissions. */
	private static final class Office {

		/**
		 * As many citizens as track their matters, spread over all that was ever sent.
		 */
		private static final int TRACKING = 500;

		private final CaseWorld world = new CaseWorld();

		private final Cases cases = this.world.bean(Cases.class);

		private final ReadInbox inbox = this.world.bean(ReadInbox.class);

		private final Intake intake = this.world.bean(Intake.class);

		private final Random random = new Random(20261122);

		private final Timings timings = new Timings(TIMES);

		private final List<Receipt> receipts = new ArrayList<>();

		private final FormVersion form = this.world.form();

		private final int size;

		Office(int size, int open) {
			this.size = size;
			this.world.fill(size, size / open, "now() - (k % 2000) * interval '13 minutes'");
			for (int part = 0; part < 5; part++) {
				submissions(part * (size / 5), (part + 1) * (size / 5));
				for (int i = 0; i < TRACKING / 5; i++) {
					this.receipts.add(send(part + "-" + i));
				}
			}
			Quiet.say("%,d cases and submissions in the database, %,d of them open", size, open);
		}

		void settle() {
			Quiet.settle(this.world.jdbc());
		}

		private void submissions(int from, int to) {
			this.world.jdbc()
				.sql("""
						insert into intake_submission (id, number, kind, subject, site_id, form_id, form_version, origin,
							received_at, idempotency_key, content_digest, code_digest, key_id, wrapped_key, sealed)
						select ('01920000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
							'20250101' || lpad(n::text, 8, '0'), 'bench.note', 'bench', gen_random_uuid(), gen_random_uuid(), 1,
							'WEB', now(), 'filled-' || n, sha256('a'), sha256(n::text::bytea), 1, sha256('b') || sha256('c'),
							decode(repeat(md5(n::text), 8), 'hex')
						from generate_series(:from, :to - 1) n""")
				.param("from", from)
				.param("to", to)
				.update();
		}

		private Receipt send(String name) {
			var answers = new Answers(Map.of("title", List.of("路灯坏了"), "text", List.of("内容".repeat(200))), Map.of());
			var site = SiteId.of("01900000-0000-7000-8000-000000000001");
			return this.intake.accept(new NewSubmission(CaseWorld.NOTE, "bench", site, this.form, answers,
					"tracked-" + name, Origin.WEB));
		}

		void ask(int round) {
			int turn = round + WARM;
			var actor = this.world.actor(turn);
			var filter = CaseFilter.of(InboxTab.values()[turn % InboxTab.values().length]);
			this.timings.time("inbox", round, () -> {
				var first = this.inbox.slice(actor, filter, null, 50);
				if (first.next() == null || turn % 4 > 1) {
					return first.items().size();
				}
				return first.items().size() + this.inbox.slice(actor, filter, first.next(), 50).items().size();
			});
			this.timings.time("inbox-counts", round,
					() -> this.inbox.counts(actor).values().stream().mapToInt(Integer::intValue).sum());
			this.timings.time("tracking", round, () -> {
				var receipt = this.receipts.get(this.random.nextInt(TRACKING));
				var address = "10.1." + turn / 250 + "." + turn % 250;
				this.intake.tracked(receipt.number(), receipt.code(), address).orElseThrow();
				var found = this.cases.byOrigin("bench:" + this.random.nextInt(this.size)).orElseThrow();
				return this.cases.timeline(found.id(), Audience.CITIZEN).size();
			});
		}

	}

}
