package org.yichuang.edge.console;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * 后台页面 — the console's files under {@code /console/}. Built files carry a digest in their
 * names and are kept by browsers; every other address shows the one page that finds its
 * own way.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ConsoleFiles implements WebMvcConfigurer {

	private static final String FOLDER = "classpath:/console/";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/console/assets/**")
			.addResourceLocations(FOLDER + "assets/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
		registry.addResourceHandler("/console/**")
			.addResourceLocations(FOLDER)
			.setCacheControl(CacheControl.noCache())
			.resourceChain(true)
			.addResolver(new OrFirstPage());
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/console", "/console/").setContextRelative(true);
		registry.addViewController("/console/").setViewName("forward:/console/index.html");
	}

	/** Finds a file, or the first page where the address is one of the page's own. */
	private static final class OrFirstPage extends PathResourceResolver {

		@Override
		protected @Nullable Resource getResource(String path, Resource location) throws IOException {
			var found = path.isEmpty() ? null : super.getResource(path, location);
			if (found != null || path.substring(path.lastIndexOf('/') + 1).contains(".")) {
				return found;
			}
			return super.getResource("index.html", location);
		}

	}

}
