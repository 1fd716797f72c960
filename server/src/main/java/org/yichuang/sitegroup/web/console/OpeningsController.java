package org.yichuang.sitegroup.web.console;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.sitegroup.usecase.OpenSites;
import org.yichuang.sitegroup.usecase.ReadOpenings;
import org.yichuang.sitegroup.usecase.ReadOpenings.Line;
import org.yichuang.sitegroup.usecase.ReadOpenings.Progress;

/** 批量开设接口 — orders many sites at once, and shows how far the order has come. */
@RestController
@RequestMapping("/api/console/openings")
@Requires("sitegroup:open-sites")
class OpeningsController {

	private final OpenSites open;

	private final ReadOpenings read;

	private final MessageSource messages;

	OpeningsController(OpenSites open, ReadOpenings read, MessageSource messages) {
		this.open = open;
		this.read = read;
		this.messages = messages;
	}

	@PostMapping
	Progress openSites(Actor actor, @RequestBody Order order) {
		return this.read.get(actor, this.open.order(actor, order.under(), order.blueprint()));
	}

	@GetMapping
	Slice<Progress> openings(Actor actor, @RequestParam(required = false) @Nullable UUID after,
			@RequestParam(defaultValue = "20") int size) {
		return this.read.list(actor, after, Math.clamp(size, 1, 200));
	}

	@GetMapping("/{id}")
	Progress opening(Actor actor, @PathVariable String id) {
		return this.read.get(actor, Id.parse(id));
	}

	@GetMapping("/{id}/items")
	Slice<Line> openingItems(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "-1") int after,
			@RequestParam(defaultValue = "100") int size) {
		return this.read.lines(actor, Id.parse(id), after, Math.clamp(size, 1, 200)).map(this::inWords);
	}

	private Line inWords(Line line) {
		var reason = line.reason().isEmpty() ? "" : this.messages.getMessage(line.reason(),
				new Object[] { line.bodyName() }, LocaleContextHolder.getLocale());
		return new Line(line.position(), line.body(), line.bodyName(), line.state(), line.site(), reason);
	}

	/**
	 * 批量开设请求.
	 *
	 * @param under the body whose site and those of all bodies below are opened
	 * @param blueprint empty for the blueprint of each body's level
	 */
	record Order(BodyId under, String blueprint) {
	}

}
