package org.yichuang.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/**
 * Pages of articles in a table, of the kinds that the Hugo site has: articles with their
 * neighbours and the newest of their channel, lists of twenty, a feed for each channel,
 * and a home page.
 */
final class BenchPages implements PageSource {

	static final int LIST = 20;

	private static final String ITEM = "id, channel, slot, title, at";

	private final JdbcClient jdbc;

	BenchPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
		jdbc.sql("create table bench_article (id int primary key, channel int not null, slot int not null, "
				+ "title text not null, at text not null, body text not null, unique (channel, slot))")
			.update();
	}

	void add(int id, int channel, int slot, String title, List<String> paragraphs) {
		this.jdbc.sql("insert into bench_article values (:id, :channel, :slot, :title, :at, :body)")
			.param("id", id)
			.param("channel", channel)
			.param("slot", slot)
			.param("title", title)
			.param("at", "2026-%02d-%02d 09:05".formatted(1 + slot / 28 % 12, 1 + slot % 28))
			.param("body", "<p>" + String.join("</p><p>", paragraphs) + "</p>")
			.update();
	}

	@Override
	public String kind() {
		return "bench";
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		if (!site.equals(BenchWorld.SITE.id())) {
			return;
		}
		int last = -1;
		List<Integer> ids;
		do {
			ids = this.jdbc.sql("select id from bench_article where id > :last order by id limit 5000")
				.param("last", last)
				.query(Integer.class)
				.list();
			ids.forEach((id) -> sink.accept(key("a/" + id)));
			last = ids.isEmpty() ? last : ids.getLast();
		}
		while (!ids.isEmpty());
		this.jdbc.sql("select channel, max(slot) as newest from bench_article group by channel order by channel")
			.query((row) -> {
				for (int page = 1; page <= row.getInt("newest") / LIST + 1; page++) {
					sink.accept(key("l/" + row.getInt("channel") + "/" + page));
				}
				sink.accept(key("i/" + row.getInt("channel")));
				sink.accept(key("f/" + row.getInt("channel")));
			});
		sink.accept(key("home"));
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var newest = newest();
		var pages = new HashMap<PageKey, Page>();
		articles(keys, newest, pages);
		for (var key : keys) {
			var parts = key.key().split("/");
			switch (parts[0]) {
				case "l" -> pages.put(key, list(key, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), newest));
				case "i" -> pages.put(key, index(key, Integer.parseInt(parts[1]), newest));
				case "f" -> pages.put(key, feed(key, Integer.parseInt(parts[1])));
				case "home" -> pages.put(key, home(key, newest.keySet()));
				default -> {
				}
			}
		}
		return pages;
	}

	private void articles(Collection<PageKey> keys, Map<Integer, Integer> newest, Map<PageKey, Page> pages) {
		var ids = keys.stream()
			.filter((key) -> key.key().startsWith("a/"))
			.map((key) -> Integer.parseInt(key.key().substring(2)))
			.toArray(Integer[]::new);
		if (ids.length == 0) {
			return;
		}
		var found = this.jdbc.sql("select * from bench_article where id = any(:ids)")
			.param("ids", ids)
			.query()
			.listOfRows();
		var channels = new TreeSet<Integer>();
		found.forEach((row) -> channels.add((Integer) row.get("channel")));
		var recent = recent(channels);
		var around = around(found);
		for (var row : found) {
			int channel = (Integer) row.get("channel");
			int slot = (Integer) row.get("slot");
			var model = new HashMap<String, Object>(
					Map.of("article",
							Map.of("title", row.get("title"), "body", row.get("body"), "dateTime", row.get("at"),
									"source", "市政府办公室"),
							"channel", channel(channel), "recent", recent.get(channel), "meta",
							List.of(Map.of("name", "ArticleTitle", "content", row.get("title")),
									Map.of("name", "PubDate", "content", row.get("at")),
									Map.of("name", "ContentSource", "content", "市政府办公室"),
									Map.of("name", "ColumnName", "content", "栏目" + channel))));
			neighbour(model, "previous", around.get(channel + "/" + (slot - 1)));
			neighbour(model, "next", around.get(channel + "/" + (slot + 1)));
			var key = key("a/" + row.get("id"));
			pages.put(key, new Page(key, path(channel, row.get("id")), new PageBody.Rendered("article", model),
					Set.of("article:" + row.get("id"), "channel:" + channel, "neighbour:" + channel + "/" + slot)));
		}
	}

	private static void neighbour(Map<String, Object> model, String name, Map<String, Object> item) {
		if (item != null) {
			model.put(name, item);
		}
	}

	private Map<String, Map<String, Object>> around(List<Map<String, Object>> rows) {
		var channels = new ArrayList<Integer>();
		var slots = new ArrayList<Integer>();
		for (var row : rows) {
			for (int step = -1; step <= 1; step += 2) {
				channels.add((Integer) row.get("channel"));
				slots.add((Integer) row.get("slot") + step);
			}
		}
		var found = new HashMap<String, Map<String, Object>>();
		this.jdbc
			.sql("select " + ITEM + " from bench_article join unnest(:channels, :slots) as n (channel, slot) "
					+ "using (channel, slot)")
			.param("channels", channels.toArray(Integer[]::new))
			.param("slots", slots.toArray(Integer[]::new))
			.query()
			.listOfRows()
			.forEach((row) -> found.put(row.get("channel") + "/" + row.get("slot"), item(row)));
		return found;
	}

	private Map<Integer, List<Map<String, Object>>> recent(Collection<Integer> channels) {
		var found = new HashMap<Integer, List<Map<String, Object>>>();
		this.jdbc
			.sql("select a.* from unnest(:channels) c cross join lateral (select " + ITEM
					+ " from bench_article where channel = c order by slot desc limit 10) a")
			.param("channels", channels.toArray(Integer[]::new))
			.query()
			.listOfRows()
			.forEach((row) -> found.computeIfAbsent((Integer) row.get("channel"), (channel) -> new ArrayList<>())
				.add(item(row)));
		return found;
	}

	private Map<Integer, Integer> newest() {
		var newest = new LinkedHashMap<Integer, Integer>();
		this.jdbc
			.sql("select c as channel, (select max(slot) from bench_article where channel = c) as newest "
					+ "from generate_series(0, " + (BenchWorld.CHANNELS - 1) + ") c")
			.query((row) -> {
				if (row.getObject("newest") != null) {
					newest.put(row.getInt("channel"), row.getInt("newest"));
				}
			});
		return newest;
	}

	private Page list(PageKey key, int channel, int page, Map<Integer, Integer> newest) {
		var items = items(channel, (page - 1) * LIST, page * LIST - 1, LIST);
		return list(key, channelPath(channel) + "list-" + page + ".html", channel, page, newest, items,
				Set.of("list:" + channel + "/" + page, "channel:" + channel));
	}

	private Page index(PageKey key, int channel, Map<Integer, Integer> newest) {
		return list(key, channelPath(channel), channel, newest.get(channel) / LIST + 1, newest,
				items(channel, 0, Integer.MAX_VALUE, LIST), Set.of("channel-items:" + channel, "channel:" + channel));
	}

	private Page list(PageKey key, String path, int channel, int page, Map<Integer, Integer> newest,
			List<Map<String, Object>> items, Set<String> tags) {
		int last = newest.get(channel) / LIST + 1;
		var pager = new HashMap<String, Object>(Map.of("number", page, "total", last));
		if (page > 1) {
			pager.put("older", channelPath(channel) + "list-" + (page - 1) + ".html");
		}
		if (page < last) {
			pager.put("newer", channelPath(channel) + "list-" + (page + 1) + ".html");
		}
		// the total is not shown on numbered lists, or a new page would make all of them
		// stale
		pager.put("total", path.endsWith("/") ? last : page);
		return new Page(key, path,
				new PageBody.Rendered("list", Map.of("channel", channel(channel), "items", items, "pager", pager)),
				tags);
	}

	private Page feed(PageKey key, int channel) {
		var feed = new StringBuilder(
				"<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>栏目")
			.append(channel)
			.append("</title>");
		items(channel, 0, Integer.MAX_VALUE, LIST).forEach((item) -> feed.append("<entry><title>")
			.append(item.get("title"))
			.append("</title><link href=\"")
			.append(item.get("path"))
			.append("\"/><updated>")
			.append(item.get("date"))
			.append("</updated></entry>"));
		return new Page(key, channelPath(channel) + "feed.xml",
				new PageBody.Text("application/atom+xml", feed.append("</feed>").toString()),
				Set.of("channel-items:" + channel));
	}

	private Page home(PageKey key, Collection<Integer> channels) {
		var sections = new ArrayList<Map<String, Object>>();
		var tags = new TreeSet<String>();
		recent(channels).forEach((channel, items) -> {
			sections.add(Map.of("name", "栏目" + channel, "path", channelPath(channel), "items",
					items.subList(0, Math.min(8, items.size()))));
			tags.add("channel-items:" + channel);
		});
		return new Page(key, "/", new PageBody.Rendered("home", Map.of("sections", sections)), tags);
	}

	private List<Map<String, Object>> items(int channel, int from, int to, int size) {
		return this.jdbc
			.sql("select " + ITEM + " from bench_article where channel = :channel and slot between :from and :to "
					+ "order by slot desc limit :size")
			.param("channel", channel)
			.param("from", from)
			.param("to", to)
			.param("size", size)
			.query()
			.listOfRows()
			.stream()
			.map(BenchPages::item)
			.toList();
	}

	private static Map<String, Object> item(Map<String, Object> row) {
		return Map.of("title", row.get("title"), "path", path((Integer) row.get("channel"), row.get("id")), "date",
				row.get("at").toString().substring(0, 10));
	}

	private static Map<String, Object> channel(int channel) {
		return Map.of("name", "栏目" + channel, "path", channelPath(channel));
	}

	static String channelPath(int channel) {
		return "/c%03d/".formatted(channel);
	}

	private static String path(int channel, Object id) {
		return channelPath(channel) + "a" + Integer.toString((Integer) id, 36) + ".html";
	}

	static PageKey key(String key) {
		return new PageKey(BenchWorld.SITE.id(), "bench", key);
	}

}
