package org.yichuang.statistics.web.open;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.statistics.FigureQuestion;
import org.yichuang.statistics.Span;
import org.yichuang.statistics.StatisticsProblems;
import org.yichuang.statistics.model.FigureDefinition;
import org.yichuang.statistics.model.FigureLine;
import org.yichuang.statistics.model.FigureUnit;
import org.yichuang.statistics.usecase.LayOutFigures;
import org.yichuang.statistics.usecase.OpenReading;
import org.yichuang.statistics.usecase.ReadFigures;

/** 公开指标 — figures that are open to all, for programs. */
@RestController
@RequestMapping("/api/open/figures")
class OpenFiguresController {

	private static final int LARGEST_SLICE = 200;

	private final ReadFigures read;

	private final LayOutFigures layOut;

	private final Bodies bodies;

	private final MessageSource messages;

	private final OpenReading reading;

	OpenFiguresController(ReadFigures read, LayOutFigures layOut, Bodies bodies, MessageSource messages,
			OpenReading reading) {
		this.read = read;
		this.layOut = layOut;
		this.bodies = bodies;
		this.messages = messages;
		this.reading = reading;
	}

	/** Returns which figures are open to all. */
	@GetMapping("/definitions")
	@Public("these figures were opened to all, one by one; so often a minute")
	List<OpenFigureView> listOpenFigureDefinitions(HttpServletRequest http, Locale language) {
		admit(http);
		var open = this.read.open();
		return this.read.definitions()
			.stream()
			.filter((figure) -> open.contains(figure.code()))
			.map((figure) -> view(figure, language))
			.toList();
	}

	/** Returns a table of open figures. */
	@GetMapping
	@Public("these figures were opened to all, one by one; so often a minute")
	Slice<FigureLine> listOpenFigures(HttpServletRequest http, @Valid OpenFigureRequest asked) {
		admit(http);
		var open = this.read.open();
		asked.figure().stream().filter((code) -> !open.contains(code)).findFirst().ifPresent((code) -> {
			throw Invalid.field("figure", StatisticsProblems.UNKNOWN_FIGURE, code);
		});
		var question = new FigureQuestion(asked.figure(), new Span(asked.from(), asked.until()), under(asked.body()),
				null);
		return this.layOut.lines(Actor.SYSTEM, question, asked.grouping(), asked.after(), LARGEST_SLICE);
	}

	private void admit(HttpServletRequest http) {
		if (!this.reading.admits(http.getRemoteAddr())) {
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
	}

	private @Nullable BodyId under(@Nullable String code) {
		return (code != null) ? this.bodies.byCode(code).map(Body::id).orElseThrow(() -> new NotFound("body " + code))
				: null;
	}

	private OpenFigureView view(FigureDefinition figure, Locale language) {
		return new OpenFigureView(figure.code(),
				Objects.requireNonNull(
						this.messages.getMessage("statistics.figure." + figure.code(), null, figure.code(), language)),
				figure.unit());
	}

	/** An open figure in words. */
	record OpenFigureView(String code, String label, FigureUnit unit) {
	}

}
