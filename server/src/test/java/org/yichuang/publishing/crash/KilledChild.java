package org.yichuang.publishing.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.PublishingWorld;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/**
 * The program that is killed: edits items in the database and publishes them, each on its
 * own page and on a list, now and then taking one down or rebuilding the site, until the
 * end of the process. With the argument {@code settle} it only finishes what is left.
 */
public class KilledChild {

	/** How many items there are. */
	public static final int ITEMS = 60;

	private static final String TABLE = "create table if not exists crash_item (id int primary key, version int not null, "
			+ "down boolean not null default false)";

	public static void main(String[] args) throws Exception {
		var application = new SpringApplication(World.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		var context = application.run("--yichuang.test.own-home=true", "--" + PublishingWorld.ONLY_PUBLISHING,
				"--logging.level.root=warn", "--spring.main.banner-mode=off");
		System.out.println("ready");
		if (args.length > 0 && "settle".equals(args[0])) {
			settle(context);
			context.close();
			return;
		}
		work(context, new Random());
	}

	static void settle(ConfigurableApplicationContext context) {
		var publishing = context.getBean(Publishing.class);
		var down = items(context.getBean(JdbcClient.class), true);
		publishing.takeDown(down.stream().map(KilledChild::key).toList(), "内容有误：settled");
		var jdbc = context.getBean(JdbcClient.class);
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (jdbc.sql("select count(*) from publishing_change where release_id is null")
			.query(Long.class)
			.single() > 0 && System.nanoTime() - end < 0) {
			publishing.awaitLive(new UUID(0, 0), Duration.ofMillis(100));
		}
	}

	private static void work(ConfigurableApplicationContext context, Random random) {
		var jdbc = context.getBean(JdbcClient.class);
		var publishing = context.getBean(Publishing.class);
		var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
		while (true) {
			int item = random.nextInt(ITEMS);
			if (random.nextInt(6) == 0) {
				jdbc.sql("update crash_item set down = true where id = :id").param("id", item).update();
				publishing.takeDown(List.of(key(item)), "内容有误：测试");
			}
			else if (random.nextInt(12) == 0) {
				publishing.rebuild(PublishingWorld.TOWN.id(), "crash.rebuild");
			}
			else {
				transaction.executeWithoutResult((status) -> edit(jdbc, publishing, item));
			}
			if (random.nextInt(4) == 0) {
				publishing.awaitLive(publishing.touch(new Change("crash.list", Set.of("list"), List.of())),
						Duration.ofSeconds(1));
			}
		}
	}

	private static void edit(JdbcClient jdbc, Publishing publishing, int item) {
		jdbc.sql("update crash_item set version = version + 1, down = false where id = :id").param("id", item).update();
		publishing.putBack(List.of(key(item)));
		publishing.touch(new Change("crash.edit", Set.of("list"), List.of(key(item))));
	}

	static PageKey key(int item) {
		return new PageKey(PublishingWorld.TOWN.id(), "crash", Integer.toString(item));
	}

	static List<Integer> items(JdbcClient jdbc, boolean down) {
		return jdbc.sql("select id from crash_item where down = :down order by id")
			.param("down", down)
			.query(Integer.class)
			.list();
	}

	/** Publishing with pages from a table. */
	@Import(PublishingWorld.class)
	static class World {

		@Bean
		PageSource items(JdbcClient jdbc) {
			jdbc.sql(TABLE).update();
			jdbc.sql("insert into crash_item (id, version) select i, 0 from generate_series(0, :last) i "
					+ "on conflict do nothing")
				.param("last", ITEMS - 1)
				.update();
			return new ItemPages(jdbc);
		}

	}

	/**
	 * One page for each item, which says its version twice, and a list of all versions.
	 *
	 * @param jdbc where the items are
	 */
	record ItemPages(JdbcClient jdbc) implements PageSource {

		@Override
		public String kind() {
			return "crash";
		}

		@Override
		public void forEachPage(SiteId site, Consumer<PageKey> sink) {
			if (site.equals(PublishingWorld.TOWN.id())) {
				items(this.jdbc, false).forEach((item) -> sink.accept(key(item)));
				sink.accept(new PageKey(site, "crash", "list"));
			}
		}

		@Override
		public Map<PageKey, Page> load(Collection<PageKey> keys) {
			var versions = new HashMap<String, Integer>();
			var lines = new ArrayList<String>();
			this.jdbc.sql("select id, version from crash_item where not down order by id").query((row) -> {
				versions.put(row.getString("id"), row.getInt("version"));
				lines.add(row.getInt("id") + "=" + row.getInt("version"));
			});
			var pages = new HashMap<PageKey, Page>();
			for (var key : keys) {
				var version = versions.get(key.key());
				if ("list".equals(key.key())) {
					var text = String.join("\n", lines);
					pages.put(key, new Page(key, "/", new PageBody.Text("text/html", text), Set.of("list")));
				}
				else if (version != null) {
					var text = "version " + version + "\n" + "x".repeat(9000) + "\nversion " + version + " end";
					pages.put(key, new Page(key, "/items/" + key.key() + ".html", new PageBody.Text("text/html", text),
							Set.of("item:" + key.key())));
				}
			}
			return pages;
		}

	}

}
