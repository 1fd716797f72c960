package org.yichuang.frontdoor.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;
import org.yichuang.frontdoor.PublicForms.Content;
import org.yichuang.frontdoor.PublicForms.SentFile;

/** 表单正文 — reads the two ways in which browsers send forms, in memory. */
final class FormBody {

	private static final String PAIRS = "application/x-www-form-urlencoded";

	private static final String PARTS = "multipart/form-data;";

	private static final int MOST_FIELDS = 1_000;

	private FormBody() {
	}

	/** Says whether a body of this type can be read here. */
	static boolean isReadable(@Nullable String type) {
		return type != null && (isPairs(type) || isParts(type));
	}

	/** Returns what a form holds, null if its text is no form. */
	static @Nullable Content read(String type, Buffer body) {
		try {
			var content = isParts(type) ? parts(type, body) : new Content(pairs(body), Map.of());
			return (content.values().size() + content.files().size() > MOST_FIELDS) ? null : content;
		}
		catch (IllegalArgumentException | IOException | HttpPostRequestDecoder.ErrorDataDecoderException
				| HttpPostRequestDecoder.TooManyFormFieldsException
				| HttpPostRequestDecoder.TooLongFormFieldException malformed) {
			return null;
		}
	}

	private static boolean isPairs(String type) {
		return type.toLowerCase(Locale.ROOT).replace(" ", "").matches(PAIRS + "(;charset=\"?utf-8\"?)?");
	}

	private static boolean isParts(String type) {
		return type.regionMatches(true, 0, PARTS, 0, PARTS.length());
	}

	private static Map<String, List<String>> pairs(Buffer body) {
		return new QueryStringDecoder(body.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false,
				MOST_FIELDS + 1, true)
			.parameters();
	}

	private static Content parts(String type, Buffer body) throws IOException {
		var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/",
				Unpooled.wrappedBuffer(body.getBytes()));
		request.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
		var decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false, StandardCharsets.UTF_8),
				request, StandardCharsets.UTF_8, MOST_FIELDS + 1, body.length());
		try {
			var values = new LinkedHashMap<String, List<String>>();
			var files = new LinkedHashMap<String, List<SentFile>>();
			for (var part : decoder.getBodyHttpDatas()) {
				if (part instanceof FileUpload file) {
					files.computeIfAbsent(part.getName(), (name) -> new ArrayList<>())
						.add(new SentFile(file.getFilename(), file.get()));
				}
				else if (part instanceof Attribute attribute) {
					values.computeIfAbsent(part.getName(), (name) -> new ArrayList<>()).add(attribute.getValue());
				}
			}
			return new Content(values, files);
		}
		finally {
			decoder.destroy();
		}
	}

}
