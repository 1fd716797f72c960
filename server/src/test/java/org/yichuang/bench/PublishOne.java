package org.yichuang.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;

/**
 * Publishes one more article into a channel of 100,000 and into one of 1,000, by turns:
 * from the commit to all touched pages live. Prints how the time and the number of pages
 * grow.
 */
final class PublishOne {

	private static final int TIMES = 200;

	private static final int WARM = 100;

	private static final double GOAL = 1.2;

	private PublishOne() {
	}

	public static void main(String[] arguments) {
		var small = new Channel(1_000);
		var large = new Channel((arguments.length > 0) ? Integer.parseInt(arguments[0]) : 100_000);
		for (int i = 0; i < WARM + TIMES; i++) {
			small.publish(i >= WARM);
			large.publish(i >= WARM);
		}
		System.out.println(small);
		System.out.println(large);
		System.out.printf(Locale.ROOT, "publish-one-files ratio %.2f (goal 1.0)%n", large.pages() / small.pages());
		System.out.printf(Locale.ROOT, "publish-one ratio %.2f (goal %.1f)%n", large.median() / small.median(), GOAL);
		System.exit(0);
	}

	/** One channel of so many articles. */
	private static final class Channel {

		private final int articles;

		private final ConfigurableApplicationContext context = BenchWorld.start();

		private final BenchTexts texts = new BenchTexts(7);

		private final BenchPages pages = this.context.getBean(BenchPages.class);

		private final Publishing publishing = this.context.getBean(Publishing.class);

		private final TransactionTemplate transaction = new TransactionTemplate(
				this.context.getBean(PlatformTransactionManager.class));

		private final List<Double> millis = new ArrayList<>();

		private final List<Integer> counts = new ArrayList<>();

		private int next;

		Channel(int articles) {
			this.articles = articles;
			while (this.next < articles) {
				this.transaction.executeWithoutResult((status) -> {
					for (int end = Math.min(articles, this.next + 1000); this.next < end; this.next++) {
						this.pages.add(this.next, 0, this.next, this.texts.title(), this.texts.paragraphs());
					}
				});
			}
			if (!this.publishing.awaitLive(this.publishing.rebuild(BenchWorld.SITE.id(), "bench"),
					Duration.ofMinutes(20))) {
				throw new IllegalStateException("The site was not built");
			}
		}

		void publish(boolean measured) {
			int id = this.next++;
			int page = id / BenchPages.LIST + 1;
			var title = this.texts.title();
			var paragraphs = this.texts.paragraphs();
			var change = this.transaction.execute((status) -> {
				this.pages.add(id, 0, id, title, paragraphs);
				return this.publishing.touch(new Change("bench",
						Set.of("channel-items:0", "neighbour:0/" + (id - 1), "list:0/" + page, "list:0/" + (page - 1)),
						List.of(BenchPages.key("a/" + id), BenchPages.key("l/0/" + page))));
			});
			long start = System.nanoTime();
			if (!this.publishing.awaitLive(change, Duration.ofSeconds(30))) {
				throw new IllegalStateException("The article did not go live");
			}
			if (measured) {
				this.millis.add((System.nanoTime() - start) / 1e6);
				this.counts.add(this.context.getBean(JdbcClient.class)
					.sql("select pages from publishing_change where id = :id")
					.param("id", change)
					.query(Integer.class)
					.single());
			}
		}

		double pages() {
			return this.counts.stream().mapToInt(Integer::intValue).average().orElse(0);
		}

		double median() {
			return sorted()[this.millis.size() / 2];
		}

		private double[] sorted() {
			var sorted = this.millis.stream().mapToDouble(Double::doubleValue).toArray();
			Arrays.sort(sorted);
			return sorted;
		}

		@Override
		public String toString() {
			return "%d articles: median %.1f ms, 99 of 100 within %.1f ms, %.1f pages".formatted(this.articles,
					median(), sorted()[this.millis.size() * 99 / 100], pages());
		}

	}

}
