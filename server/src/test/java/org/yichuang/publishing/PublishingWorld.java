package org.yichuang.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

import org.mockito.Mockito;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.platform.Home;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;
import org.yichuang.sitegroup.ThemeFiles;

/** Publishing alone, on a real database, with two sites and pages kept in memory. */
@ImportAutoConfiguration({ JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
		FlywayAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@ComponentScan(basePackages = { "org.yichuang.publishing", "org.yichuang.platform" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Tests|World|Child).*"))
public class PublishingWorld {

	/** Settings that a context of this world needs. */
	public static final String ONLY_PUBLISHING = "spring.flyway.locations=classpath:db/migration/publishing";

	/** The portal. */
	public static final Site PORTAL = site("01900000-0000-7000-8000-000000000001", "portal", true);

	/** A township's site. */
	public static final Site TOWN = site("01900000-0000-7000-8000-000000000002", "town", false);

	@Bean
	Sites sites() {
		var sites = Mockito.mock(Sites.class);
		Mockito.when(sites.all()).thenReturn(List.of(PORTAL, TOWN));
		Mockito.when(sites.get(PORTAL.id())).thenReturn(PORTAL);
		Mockito.when(sites.get(TOWN.id())).thenReturn(TOWN);
		return sites;
	}

	@Bean
	Channels channels() {
		return Mockito.mock(Channels.class);
	}

	@Bean
	ThemeFiles themeFiles() {
		return Mockito.mock(ThemeFiles.class);
	}

	@Bean
	Bodies bodies() {
		var bodies = Mockito.mock(Bodies.class);
		Mockito.when(bodies.get(Mockito.any()))
			.thenReturn(new Body(PORTAL.body(), "999900", null, BodyLevel.COUNTY, "云溪县", "云溪县人民政府", "/999900/", 1));
		return bodies;
	}

	@Bean
	org.yichuang.files.Files files() {
		return Mockito.mock(org.yichuang.files.Files.class);
	}

	@Bean
	PagesInMemory pagesInMemory() {
		return new PagesInMemory();
	}

	@Bean
	TemplateFunction latest(PagesInMemory pages) {
		return new TemplateFunction() {
			@Override
			public String name() {
				return "latest";
			}

			@Override
			public Object call(RenderContext context, List<Object> arguments) {
				context.dependsOn("channel-items:" + arguments.get(0));
				return pages.pages.values()
					.stream()
					.filter((page) -> page.tags().contains("article"))
					.map((page) -> Map.of("title", page.key().key()))
					.limit(3)
					.toList();
			}
		};
	}

	private static Site site(String id, String code, boolean portal) {
		return new Site(SiteId.of(id), code, "云溪县" + code, BodyId.of("01900000-0000-7000-8000-0000000000ff"),
				"/999900/", code + ".example", portal, SiteState.RUNNING, "plain", Map.of("siteIdCode", "9999000001"),
				List.of(), 1);
	}

	/** A room whose pages are kept in memory. */
	static class PagesInMemory implements PageSource {

		/** The pages there should be. */
		final Map<String, Page> pages = new ConcurrentSkipListMap<>();

		/** Keys whose loading fails. */
		final Set<String> failing = ConcurrentHashMap.newKeySet();

		/** What happens once, right after a key was loaded. */
		final Map<String, Runnable> afterLoading = new ConcurrentHashMap<>();

		/** How often anything was loaded. */
		final java.util.concurrent.atomic.AtomicInteger loads = new java.util.concurrent.atomic.AtomicInteger();

		static PageKey key(Site site, String key) {
			return new PageKey(site.id(), "test", key);
		}

		PageKey article(Site site, String key, String body) {
			return put(site, key, "/zwdt/" + key + ".html",
					new PageBody.Rendered("article",
							Map.of("article", Map.of("title", key, "body", body), "page", Map.of("title", key))),
					"article");
		}

		PageKey put(Site site, String key, String path, PageBody body, String... tags) {
			var page = new Page(key(site, key), path, body, Set.of(tags));
			this.pages.put(site.code() + " " + key, page);
			return page.key();
		}

		void remove(Site site, String key) {
			this.pages.remove(site.code() + " " + key);
		}

		@Override
		public String kind() {
			return "test";
		}

		@Override
		public void forEachPage(SiteId site, Consumer<PageKey> sink) {
			this.pages.values().stream().map(Page::key).filter((key) -> key.site().equals(site)).forEach(sink);
		}

		@Override
		public Map<PageKey, Page> load(Collection<PageKey> keys) {
			this.loads.incrementAndGet();
			var found = new HashMap<PageKey, Page>();
			for (var page : this.pages.values()) {
				if (keys.contains(page.key())) {
					if (this.failing.contains(page.key().key())) {
						throw new IllegalStateException("cannot load " + page.key().key());
					}
					found.put(page.key(), page);
				}
			}
			keys.forEach((key) -> {
				var then = this.afterLoading.remove(key.key());
				if (then != null) {
					then.run();
				}
			});
			return found;
		}

	}

	/** What is on disk, and waiting for it. */
	record Live(Home home, Publishing publishing) {

		static final Duration LONG = Duration.ofSeconds(20);

		Path file(Site site, String name) {
			return this.home.folder().resolve("www").resolve(site.code()).resolve(name);
		}

		Path gone(Site site, String name) {
			return this.home.folder().resolve("gone").resolve(site.code()).resolve(name + ".html");
		}

		String text(Site site, String name) {
			try {
				return Files.readString(file(site, name));
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}

		boolean publish(PageKey... pages) {
			return awaits(this.publishing.touch(new Change("test", Set.of(), List.of(pages))));
		}

		boolean touch(String... tags) {
			return awaits(this.publishing.touch(new Change("test", Set.of(tags), List.of())));
		}

		boolean awaits(UUID change) {
			return this.publishing.awaitLive(change, LONG);
		}

	}

}
